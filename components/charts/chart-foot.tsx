'use client';

import { memo } from 'react';
import type { SeriesPoint } from '@/lib/charts/probability-series';
import type { ScenarioView } from '@/lib/charts/scenario-view';
import type { ChartForm } from '@/lib/charts/share-paths';
import type { BandStretch } from '@/lib/charts/timing-band';
import { bandStretches } from '@/lib/charts/timing-band';
import { percent, percentRange } from '@/lib/i18n/numbers';
import { windowWords } from '@/lib/i18n/window-words';
import { instantBetween } from '@/lib/time/calendar-window';
import { useTongue, useWords } from '../shell/locale';
import { Button } from '../ui/button';
import { DataTable } from '../ui/data-table';
import styles from './chart-foot.module.css';

type Props = Readonly<{
  series: readonly SeriesPoint[];
  scenarios: readonly ScenarioView[];
  form: ChartForm;
  onForm: (form: ChartForm) => void;
}>;

/** Under the chart: its two forms, what the timing band is, and the band as a table. */
export const ChartFoot = memo(function ChartFoot({ series, scenarios, form, onForm }: Props) {
  const words = useWords('timingBand');
  const stretches = bandStretches(series);
  const [baseline] = scenarios;
  const none = stretches.length === 0;
  return (
    <div className={styles.foot}>
      <fieldset className={styles.forms} aria-label={words.forms}>
        {(['stacked', 'lines'] as const).map((each) => (
          <Button looks="tool" key={each} aria-pressed={form === each} onClick={() => onForm(each)}>
            {words[each]}
          </Button>
        ))}
      </fieldset>
      <p>
        {none ? words.noBand : words.caption}
        {form === 'lines' || none || baseline === undefined ? '' : ` ${words.onBaseline(baseline.name)}`}
      </p>
      {none ? undefined : <BandTable stretches={stretches} scenarios={scenarios} />}
    </div>
  );
});

type BandTableProps = Readonly<{ stretches: readonly BandStretch[]; scenarios: readonly ScenarioView[] }>;

/** The timing band in figures: while which days were open, how far apart the weight could stand, and where it came to. */
function BandTable({ stretches, scenarios }: BandTableProps) {
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
