'use client';

import { memo, useMemo, useState } from 'react';
import type { IndicatorRow } from '@/lib/charts/indicator-rows';
import { indicatorRows } from '@/lib/charts/indicator-rows';
import type { ScenarioView } from '@/lib/charts/scenario-view';
import type { Weights } from '@/lib/dossier/atoms';
import type { Dossier } from '@/lib/dossier/schema';
import type { Leading } from '@/lib/forecast/indicator-value';
import { shortDay } from '@/lib/i18n/dates';
import { textIn } from '@/lib/i18n/text';
import type { IsoDate } from '@/lib/time/civil-date';
import { ScenarioMark } from '../charts/scenario-mark';
import { useTongue, useWords } from '../shell/locale';
import { Button } from '../ui/button';
import styles from './forecast.module.css';

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
  const tongue = useTongue();
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
        const { text, lang } = textIn(tongue, each);
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

/** One indicator: its day, how much an answer would tell, and who would lead after either answer. */
function IndicatorItem({
  row: { indicator, worth, rank, isOverdue },
  scenarios,
}: Readonly<{ row: IndicatorRow; scenarios: readonly ScenarioView[] }>) {
  const words = useWords('indicators');
  const tongue = useTongue();
  const scenario = scenarios.find(({ id }) => id === indicator.scenario);
  const { text, lang } = textIn(tongue, indicator.text);
  const led = ({ scenario: id, share }: Leading) => ({
    name: scenarios.find((each) => each.id === id)?.name ?? '',
    points: Math.round(100 * share),
  });
  return (
    <li data-idle={worth !== undefined && !worth.canChangeCall}>
      {scenario === undefined ? <span /> : <ScenarioMark scenario={scenario} />}
      <span lang={lang}>{text}</span>
      <span>
        {indicator.state === 'awaited' ? undefined : words.states[indicator.state]}
        {isOverdue ? <strong>{words.overdue}</strong> : undefined}
        {indicator.state === 'awaited' && !isOverdue ? words.by(shortDay(tongue, indicator.by)) : undefined}
      </span>
      {worth === undefined || rank === undefined ? undefined : (
        <span className={styles.worth}>
          <strong>{words.worth[rank]}</strong> ({words.bits(worth.gainBits)})
          {worth.canChangeCall ? undefined : words.comma + words.cannot}.{' '}
          {words.ifSeen(led(worth.seen), led(worth.notSeen))}.
        </span>
      )}
    </li>
  );
}
