'use client';

import type { ScenarioView } from '@/lib/charts/scenario-view';
import { placeOn, type WhyScale } from '@/lib/charts/why-scale';
import type { Reach } from '@/lib/forecast/new-item';
import { ScenarioMark } from '../charts/scenario-mark';
import { areaFill } from '../charts/scenario-patterns';
import { useWords } from '../shell/locale';
import { BarRow } from './bar-row';
import { Figure } from './figure';
import { BaseLine } from './left-out-row';
import { Stretch } from './stretch';

type Props = Readonly<{ reach: Reach; scenario: ScenarioView; scale: WhyScale }>;

/** How far one item could take a scenario: the bar where it is neutral on the others, the line where it is not. */
export function ReachRow({ reach, scenario, scale }: Props) {
  const words = useWords('why');
  const name = (
    <>
      <ScenarioMark scenario={scenario} /> <bdi lang={scenario.lang}>{scenario.name}</bdi>
    </>
  );
  return (
    <BarRow
      name={name}
      scale={scale}
      value={<Figure>{words.between(Math.round(reach.down), Math.round(reach.up))}</Figure>}
    >
      <line
        x1={`${placeOn(scale, reach.mostDown)}%`}
        x2={`${placeOn(scale, reach.mostUp)}%`}
        y1="50%"
        y2="50%"
        stroke={scenario.colour}
        strokeWidth="1.4"
      />
      <Stretch
        scale={scale}
        from={reach.down}
        to={reach.up}
        colour={scenario.colour}
        fill={areaFill(scenario)}
      />
      <BaseLine scale={scale} base={reach.implied} />
    </BarRow>
  );
}
