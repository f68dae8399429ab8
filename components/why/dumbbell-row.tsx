'use client';

import type { ScenarioView } from '@/lib/charts/scenario-view';
import { placeOn, type WhyScale } from '@/lib/charts/why-scale';
import type { GapRow } from '@/lib/forecast/gap';
import { percent } from '@/lib/i18n/numbers';
import { ScenarioMark } from '../charts/scenario-mark';
import { useTongue, useWords } from '../shell/locale';
import { BarRow } from './bar-row';
import { Figure } from './figure';
import { PlacedShape } from './placed-shape';
import styles from './why.module.css';

type Props = Readonly<{ row: GapRow; scenario: ScenarioView; scale: WhyScale }>;

/** The judgement as the scenario's own shape, the evidence as the open triangle that it has beside the sliders. */
export function DumbbellRow({ row, scenario, scale }: Props) {
  const words = useWords('why');
  const tongue = useTongue();
  const [judged, implied] = [placeOn(scale, row.weight), placeOn(scale, row.implied)];
  const name = (
    <>
      <ScenarioMark scenario={scenario} /> <bdi lang={scenario.lang}>{scenario.name}</bdi>
    </>
  );
  const value = (
    <Figure>
      {percent(tongue, row.weight)} ({words.change(row.points)})
    </Figure>
  );
  return (
    <BarRow name={name} scale={scale} value={value}>
      <line x1={`${judged}%`} x2={`${implied}%`} y1="50%" y2="50%" stroke={scenario.colour} strokeWidth="3" />
      <svg x={`${implied}%`} y="50%" overflow="visible" aria-hidden="true">
        <g className={styles.mark}>
          <path d="M0 -9V0" stroke="var(--text)" strokeWidth="1.4" strokeDasharray="2 2" />
          <path d="M0 0l4.6 8h-9.2z" fill="var(--surface)" stroke="var(--text)" strokeWidth="1.4" />
        </g>
      </svg>
      <PlacedShape scenario={scenario} at={judged} />
    </BarRow>
  );
}
