'use client';

import type { ScenarioView } from '@/lib/charts/scenario-view';
import type { Fall } from '@/lib/charts/why-falls';
import { placeOn, type WhyScale } from '@/lib/charts/why-scale';
import { percent } from '@/lib/i18n/numbers';
import { useTongue, useWords } from '../shell/locale';
import { BarRow } from './bar-row';
import { PlacedShape } from './placed-shape';
import styles from './why.module.css';

type Props = Readonly<{
  fall: Fall;
  name: string;
  scale: WhyScale;
  leader: ScenarioView;
  rival: ScenarioView;
}>;

/** Where the leader and the rival stand once this is left out too: the line between them is the lead, and whose it is. */
export function FallRow({ fall, name, scale, leader, rival }: Props) {
  const words = useWords('whyMind');
  const tongue = useTongue();
  const points = (id: string) => 100 * (fall.implied[id] ?? 0);
  const holds = points(leader.id) >= points(rival.id);
  const ahead = holds ? leader : rival;
  const [own, others] = [placeOn(scale, points(leader.id)), placeOn(scale, points(rival.id))];
  const share = (id: string) => percent(tongue, Math.round(points(id)));
  return (
    <BarRow
      name={name}
      scale={scale}
      isWhole={fall.left.length === 0}
      value={
        <>
          <bdi className={styles.pair}>{words.against(share(leader.id), share(rival.id))}</bdi>
          {holds ? undefined : (
            <small className={styles.flag}>
              <span aria-hidden="true">⇄</span> {words.leads(rival.name)}
            </small>
          )}
        </>
      }
    >
      <line
        x1={`${own}%`}
        x2={`${others}%`}
        y1="50%"
        y2="50%"
        stroke={ahead.colour}
        strokeWidth="3"
        strokeDasharray={holds ? undefined : '4 3'}
      />
      <PlacedShape scenario={rival} at={others} />
      <PlacedShape scenario={leader} at={own} />
    </BarRow>
  );
}
