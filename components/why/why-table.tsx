import type { ReactNode } from 'react';
import { DataTable } from '../ui/data-table';

type Row = Readonly<{ id: string; name: ReactNode; cells: readonly ReactNode[] }>;
type Props = Readonly<{ caption: string; head: readonly string[]; rows: readonly Row[] }>;

/** The numbers of a picture, each under its name. */
export function WhyTable({ caption, head, rows }: Props) {
  return (
    <DataTable caption={caption}>
      <thead>
        <tr>
          {head.map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, name, cells }) => (
          <tr key={id}>
            <th scope="row">{name}</th>
            {cells.map((cell, at) => (
              <td key={head[at + 1]}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}
