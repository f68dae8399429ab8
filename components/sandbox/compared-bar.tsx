'use client';

import { areaFill } from '@/components/charts/scenario-patterns';
import { useLocale } from '@/components/shell/locale';
import type { ScenarioView } from '@/lib/charts/scenario-view';
import { direction } from '@/lib/i18n/locales';
import styles from './sandbox.module.css';

type Props = Readonly<{ scenario: ScenarioView; here: number; stands: number; sets: readonly number[] }>;

/** One scenario's share here, with a dashed tick where it stands and a thin one for each kept set; the table says the same. */
export function ComparedBar({ scenario, here, stands, sets }: Props) {
  const rtl = direction(useLocale()) === 'rtl';
  const at = (value: number) => `${rtl ? 100 - value : value}%`;
  const solid = scenario.pattern.name === 'solid';
  return (
    <svg className={styles.compared} aria-hidden="true" focusable="false">
      <rect y="4" width="100%" height="10" className={styles.track} />
      <rect
        x={rtl ? at(here) : 0}
        y="4"
        width={`${here}%`}
        height="10"
        fill={solid ? scenario.colour : areaFill(scenario)}
        stroke={scenario.colour}
      />
      {sets.map((value, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a mark is nothing but its place
        <line key={place} x1={at(value)} x2={at(value)} y1="4" y2="18" className={styles.setMark} />
      ))}
      <line x1={at(stands)} x2={at(stands)} y1="0" y2="18" className={styles.standsHalo} />
      <line x1={at(stands)} x2={at(stands)} y1="0" y2="18" className={styles.standsMark} />
    </svg>
  );
}
