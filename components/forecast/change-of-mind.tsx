'use client';

import { memo, useMemo, useState } from 'react';
import { indicatorRows } from '@/lib/charts/indicator-rows';
import type { ScenarioView } from '@/lib/charts/scenario-view';
import type { Weights } from '@/lib/dossier/atoms';
import type { Dossier } from '@/lib/dossier/schema';
import { textIn } from '@/lib/i18n/text';
import type { IsoDate } from '@/lib/time/civil-date';
import { useTongue, useWords } from '../shell/locale';
import { Button } from '../ui/button';
import styles from './forecast.module.css';
import { IndicatorItem } from './indicator-item';

type Props = Readonly<{
  dossier: Pick<Dossier, 'overturns' | 'indicators' | 'scenarios'>;
  scenarios: readonly ScenarioView[];
  /** The judgement, and what the evidence implies: what an answer is worth hangs on what is believed. */
  beliefs: Readonly<Record<'weights' | 'implied', Weights>>;
  asOfOn: IsoDate;
}>;

const bases = ['weights', 'implied'] as const;

/** What would overturn the judgement, and the indicators to watch: when, what they tell, and who would lead then. */
export const ChangeOfMind = memo(function ChangeOfMind({ dossier, scenarios, beliefs, asOfOn }: Props) {
  const words = useWords('drivers');
  const said = useWords('indicators');
  const locale = useTongue();
  const [basis, setBasis] = useState<(typeof bases)[number]>('weights');
  const rows = useMemo(
    () => indicatorRows(dossier, beliefs[basis], asOfOn),
    [dossier, beliefs, basis, asOfOn],
  );
  const { overturns } = dossier;
  if (overturns.length === 0 && rows.length === 0) return undefined;
  const isTold = rows.some(({ worth }) => worth !== undefined);
  return (
    <section className={styles.block} aria-labelledby="mind-heading">
      <h2 id="mind-heading">{words.mind}</h2>
      {overturns.slice(0, 2).map((each) => {
        const { text, lang } = textIn(locale, each);
        return (
          <p key={text} className={styles.overturns} lang={lang}>
            {text}
          </p>
        );
      })}
      {isTold ? (
        <fieldset className={styles.basis} aria-labelledby="worth-basis">
          <span id="worth-basis">{said.basis}</span>
          {bases.map((each) => (
            <Button looks="tool" key={each} aria-pressed={basis === each} onClick={() => setBasis(each)}>
              {said.bases[each]}
            </Button>
          ))}
        </fieldset>
      ) : undefined}
      <ul className={styles.mind}>
        {rows.map((row) => (
          <IndicatorItem key={row.indicator.id} row={row} scenarios={scenarios} />
        ))}
      </ul>
      {isTold ? <p className={styles.note}>{said.note}</p> : undefined}
    </section>
  );
});
