'use client';

import type { IndicatorRow } from '@/lib/charts/indicator-rows';
import type { ScenarioView } from '@/lib/charts/scenario-view';
import type { Leading } from '@/lib/forecast/indicator-value';
import { shortDay } from '@/lib/i18n/dates';
import { textIn } from '@/lib/i18n/text';
import { ScenarioMark } from '../charts/scenario-mark';
import { useTongue, useWords } from '../shell/locale';
import styles from './forecast.module.css';

/** One indicator: its day, how much an answer would tell, and who would lead after either answer. */
export function IndicatorItem({
  row: { indicator, worth, rank, isOverdue },
  scenarios,
}: Readonly<{ row: IndicatorRow; scenarios: readonly ScenarioView[] }>) {
  const words = useWords('indicators');
  const locale = useTongue();
  const scenario = scenarios.find(({ id }) => id === indicator.scenario);
  const { text, lang } = textIn(locale, indicator.text);
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
        {indicator.state === 'awaited' && !isOverdue ? words.by(shortDay(locale, indicator.by)) : undefined}
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
