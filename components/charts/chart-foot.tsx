'use client';

import { memo } from 'react';
import type { SeriesPoint } from '@/lib/charts/probability-series';
import type { ScenarioView } from '@/lib/charts/scenario-view';
import type { ChartForm } from '@/lib/charts/share-paths';
import { bandStretches } from '@/lib/charts/timing-band';
import { useWords } from '../shell/locale';
import { Button } from '../ui/button';
import { BandTable } from './band-table';
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
