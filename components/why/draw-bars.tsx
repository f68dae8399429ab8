'use client';

import type { DrawRow } from '@/lib/charts/draw-rows';
import type { ScenarioView } from '@/lib/charts/scenario-view';
import { direction } from '@/lib/i18n/locales';
import { percent } from '@/lib/i18n/numbers';
import { inDigits } from '@/lib/i18n/tongue';
import { ScenarioMark } from '../charts/scenario-mark';
import { useLocale, useTongue, useWords } from '../shell/locale';
import styles from './draws.module.css';

type Props = Readonly<{ rows: readonly DrawRow[]; scenarios: readonly ScenarioView[] }>;

/** Per scenario eight draws of ten as a bar, the middle draw as a tick and the implied share as a hollow diamond. */
export function DrawBars({ rows, scenarios }: Props) {
  const words = useWords('draws');
  const tongue = useTongue();
  const rtl = direction(useLocale()) === 'rtl';
  const at = (points: number) => `${rtl ? 100 - points : points}%`;
  const figure = (points: number) => percent(tongue, Math.round(points));
  return (
    <ul className={styles.bars}>
      {rows.map(({ scenario: id, low, middle, high, implied }) => {
        const scenario = scenarios.find((each) => each.id === id);
        if (scenario === undefined) return undefined;
        const { name, colour } = scenario;
        return (
          <li key={id}>
            <span className={styles.name} style={{ color: colour }} lang={scenario.lang}>
              <ScenarioMark scenario={scenario} /> {name}
            </span>
            <svg
              role="img"
              aria-label={words.bar(name, figure(low), figure(high), figure(middle), figure(implied))}
              direction="ltr"
            >
              {[0, 25, 50, 75, 100].map((each) => (
                <line key={each} x1={at(each)} x2={at(each)} y2="100%" className={styles.grid} />
              ))}
              <rect
                x={at(rtl ? high : low)}
                y="7"
                width={`${high - low}%`}
                height="10"
                fill={scenario.wash}
                stroke={colour}
              />
              <line x1={at(middle)} x2={at(middle)} y1="3" y2="21" stroke={colour} strokeWidth="3" />
              <svg x={at(implied)} y="12" overflow="visible" aria-hidden="true">
                <path d="M0-5 5 0 0 5-5 0Z" fill="var(--surface)" stroke="var(--text)" strokeWidth="1.5" />
              </svg>
            </svg>
            <span className={styles.range}>
              <bdi dir="ltr">{inDigits(tongue, `${Math.round(low)}–${Math.round(high)}`)}</bdi>
            </span>
          </li>
        );
      })}
      <li className={styles.axis} aria-hidden="true">
        <span />
        <svg direction="ltr" aria-hidden="true">
          {[0, 50, 100].map((each) => (
            <text key={each} x={at(each)} y="11" textAnchor={edge(rtl ? 100 - each : each)}>
              {figure(each)}
            </text>
          ))}
        </svg>
        <span />
      </li>
    </ul>
  );
}

/** The ends of the axis are written inward, so that nothing sticks out. */
function edge(from: number): 'start' | 'middle' | 'end' {
  if (from === 0) return 'start';
  return from === 100 ? 'end' : 'middle';
}
