'use client';

import type { ScenarioView } from '@/lib/charts/scenario-view';
import type { BandStretch } from '@/lib/charts/timing-band';
import { percent, percentRange } from '@/lib/i18n/numbers';
import { windowWords } from '@/lib/i18n/window-words';
import { instantBetween } from '@/lib/time/calendar-window';
import { useTongue, useWords } from '../shell/locale';
import { DataTable } from '../ui/data-table';
import styles from './chart-foot.module.css';

type Props = Readonly<{ stretches: readonly BandStretch[]; scenarios: readonly ScenarioView[] }>;

/** The timing band in figures: while which days were open, how far apart the weight could stand, and where it came to. */
export function BandTable({ stretches, scenarios }: Props) {
  const words = useWords('timingBand');
  const tongue = useTongue();
  return (
    <details className={styles.twin}>
      <summary>{words.table}</summary>
      <DataTable scrolls={words.table}>
        <thead>
          <tr>
            <th scope="col">{words.days}</th>
            {scenarios.map((scenario) => (
              <th key={scenario.id} scope="col" lang={scenario.lang}>
                {scenario.name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {stretches.map(({ from, to, ranges }) => (
            <tr key={from}>
              <th scope="row">{windowWords(tongue, instantBetween(from, to))}</th>
              {scenarios.map(({ id }) => (
                <td key={id}>{cell(ranges[id])}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </DataTable>
    </details>
  );

  function cell(range: BandStretch['ranges'][string] | undefined) {
    if (range === undefined) return undefined;
    const [low, high, settled] = [range.low, range.high, range.settled].map(Math.round);
    if (low === undefined || high === undefined || settled === undefined) return undefined;
    return (
      <>
        <bdi dir="ltr">{low === high ? percent(tongue, low) : percentRange(tongue, low, high)}</bdi>
        {low === high && high === settled ? undefined : words.settled(percent(tongue, settled))}
      </>
    );
  }
}
