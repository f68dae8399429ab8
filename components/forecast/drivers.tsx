'use client';

import { memo } from 'react';
import type { DriverRow } from '@/lib/charts/driver-rows';
import { direction } from '@/lib/i18n/locales';
import { useLocale, useWords } from '../shell/locale';
import { DataTable } from '../ui/data-table';
import styles from './forecast.module.css';

type Props = Readonly<{ leader: string; rows: readonly DriverRow[]; colour: string }>;

const half = 70;

/** What the leader's implied weight rests on: points it would move if each item, or each origin, were left out. */
export const Drivers = memo(function Drivers({ leader, rows, colour }: Props) {
  const words = useWords('drivers');
  const towards = direction(useLocale()) === 'rtl' ? -1 : 1;
  const most = Math.max(1, ...rows.map(({ points }) => Math.abs(points)));
  return (
    <section className={styles.block} aria-labelledby="drivers-heading">
      <h2 id="drivers-heading">{words.drivers}</h2>
      {rows.length === 0 ? (
        <p className={styles.note}>{words.noDrivers}</p>
      ) : (
        <>
          <p className={styles.note}>{words.driversNote(leader)}</p>
          <DataTable className={styles.drivers}>
            <tbody>
              {rows.map(({ id, name, lang, points }) => (
                <tr key={id}>
                  <th scope="row" lang={lang}>
                    {name}
                  </th>
                  <td className={styles.bar}>
                    <DriverBar
                      points={points}
                      most={most}
                      colour={colour}
                      towards={towards}
                      label={words.change(points)}
                    />
                  </td>
                </tr>
              ))}
            </tbody>
          </DataTable>
        </>
      )}
    </section>
  );
});

type BarProps = Readonly<{ points: number; most: number; colour: string; towards: 1 | -1; label: string }>;
/** On the early side of the line the leader falls, on the late side it rises; rising bars are hollow. */
function DriverBar({ points, most, colour, towards, label }: BarProps) {
  const width = (Math.abs(points) / most) * (half - 26);
  const falls = points < 0;
  const side = falls ? -towards : towards;
  return (
    <svg
      width={2 * half}
      height="16"
      viewBox={`${-half} 0 ${2 * half} 16`}
      role="img"
      aria-label={label}
      direction="ltr"
    >
      <path d="M0 0V16" stroke="var(--text)" />
      <rect
        x={side < 0 ? -width : 0}
        y="3"
        width={width}
        height="10"
        fill={falls ? colour : 'var(--surface)'}
        stroke={colour}
        strokeWidth={falls ? 0 : 1.4}
      />
      <text
        x={side * (width + 5)}
        y="12"
        fontSize="12"
        fontWeight="600"
        fill="var(--text)"
        textAnchor={side < 0 ? 'end' : 'start'}
      >
        {label}
      </text>
    </svg>
  );
}
