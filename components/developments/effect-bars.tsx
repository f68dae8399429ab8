'use client';

import { ScenarioMark } from '@/components/charts/scenario-mark';
import type { ScenarioView } from '@/lib/charts/scenario-view';
import type { TraceStep } from '@/lib/forecast/trace';
import { direction } from '@/lib/i18n/locales';
import { signed } from '@/lib/i18n/numbers';
import { localeOf } from '@/lib/i18n/tongue';
import { useTongue, useWords } from '../shell/locale';
import { DataTable } from '../ui/data-table';
import styles from './developments.module.css';

/** By how many points one development moved each scenario when it became known. */
export function EffectBars({
  step,
  scenarios,
}: {
  step: TraceStep | undefined;
  scenarios: readonly ScenarioView[];
}) {
  const words = useWords('development');
  const tongue = useTongue();
  const towards = direction(localeOf(tongue)) === 'rtl' ? -1 : 1;
  const effects = scenarios.map((scenario) => ({
    scenario,
    points:
      step === undefined
        ? 0
        : Math.round(((step.after[scenario.id] ?? 0) - (step.before[scenario.id] ?? 0)) * 100),
  }));
  const neutral =
    step === undefined ||
    scenarios.every(({ id }) => Math.abs((step.after[id] ?? 0) - (step.before[id] ?? 0)) < 1e-9);
  if (neutral) return <p className={styles.why}>{words.noEffect}</p>;
  const most = Math.max(4, ...effects.map(({ points }) => Math.abs(points)));
  return (
    <DataTable className={styles.bars} caption={words.effect}>
      <tbody>
        {effects.map(({ scenario, points }) => (
          <tr key={scenario.id}>
            <th scope="row" style={{ color: scenario.colour }}>
              <ScenarioMark scenario={scenario} /> <span lang={scenario.lang}>{scenario.name}</span>
            </th>
            <td>
              <svg width="90" height="14" viewBox="-45 0 90 14" aria-hidden="true">
                <path d="M0 0V14" stroke="var(--text)" />
                <rect
                  x={Math.min(0, towards * (points / most) * 44)}
                  y="3"
                  width={(Math.abs(points) / most) * 44}
                  height="8"
                  fill={scenario.colour}
                />
              </svg>
            </td>
            <td>
              <bdi dir="ltr">{signed(points, tongue)}</bdi>
            </td>
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}
