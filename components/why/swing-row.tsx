'use client';

import type { ScenarioView } from '@/lib/charts/scenario-view';
import type { WhyScale } from '@/lib/charts/why-scale';
import type { Swing } from '@/lib/forecast/tornado';
import { useWords } from '../shell/locale';
import { BarRow } from './bar-row';
import { Figure } from './figure';
import { BaseLine } from './left-out-row';
import { Stretch } from './stretch';
import styles from './why.module.css';

type Props = Readonly<{ swing: Swing; name: string; scale: WhyScale; base: number; scenario: ScenarioView }>;

/** How far one assumption swings the leader, a step each way: below where it stands filled, above hollow. */
export function SwingRow({ swing, name, scale, base, scenario }: Props) {
  const words = useWords('why');
  const { low, high, changesLeader, changesRanking } = swing;
  const value = (
    <>
      <Figure>{words.between(Math.round(low), Math.round(high))}</Figure>
      {changesRanking ? (
        <small className={styles.flag}>
          <span aria-hidden="true">{changesLeader ? '⇄' : '⇅'}</span>{' '}
          {changesLeader ? words.changesLeader : words.changesOrder}
        </small>
      ) : undefined}
    </>
  );
  return (
    <BarRow name={name} scale={scale} value={value}>
      <Stretch scale={scale} from={low} to={base} colour={scenario.colour} fill={scenario.colour} />
      <Stretch scale={scale} from={base} to={high} colour={scenario.colour} />
      <BaseLine scale={scale} base={base} />
    </BarRow>
  );
}
