'use client';

import type { DrawRow } from '@/lib/charts/draw-rows';
import type { ScenarioView } from '@/lib/charts/scenario-view';
import { clampedPoints } from '@/lib/i18n/numbers';
import { inDigits } from '@/lib/i18n/tongue';
import { useTongue, useWords } from '../shell/locale';
import { DataTable } from '../ui/data-table';
import styles from './draws.module.css';

const columns = ['first', 'low', 'middle', 'high', 'implied'] as const;

/** The draws in figures. */
export function DrawTable({
  rows,
  scenarios,
}: Readonly<{ rows: readonly DrawRow[]; scenarios: readonly ScenarioView[] }>) {
  const words = useWords('draws');
  const tongue = useTongue();
  return (
    <details className={styles.twin}>
      <summary>{words.table}</summary>
      <DataTable scrolls={words.table}>
        <thead>
          <tr>
            <th scope="col">{words.scenario}</th>
            {columns.map((column) => (
              <th key={column} scope="col">
                {words[column]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.scenario}>
              <th scope="row">{scenarios.find(({ id }) => id === row.scenario)?.name}</th>
              {columns.map((column) => (
                <td key={column}>
                  <bdi dir="ltr">{inDigits(tongue, clampedPoints(Math.round(row[column])))}</bdi>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </DataTable>
    </details>
  );
}
