'use client';

import type { ScenarioView } from '@/lib/charts/scenario-view';
import { placeOn, type WhyScale } from '@/lib/charts/why-scale';
import type { Driver } from '@/lib/forecast/drivers';
import { percent } from '@/lib/i18n/numbers';
import { useTongue, useWords } from '../shell/locale';
import { BarRow } from './bar-row';
import { Figure } from './figure';
import { Stretch } from './stretch';
import styles from './why.module.css';

type Props = Readonly<{
  driver: Driver;
  name: string;
  scale: WhyScale;
  base: number;
  scenario: ScenarioView;
  /** Whether the leader still leads without it. */
  leads: boolean;
}>;

/** What is left of the leader's points without one origin: filled where it falls, hollow where it would rise. */
export function LeftOutRow({ driver, name, scale, base, scenario, leads }: Props) {
  const words = useWords('why');
  const tongue = useTongue();
  const rest = base - driver.points;
  const value = (
    <>
      <Figure>{`${percent(tongue, Math.round(rest))} (${words.change(-driver.points)})`}</Figure>
      {leads ? undefined : (
        <small className={styles.flag}>
          <span aria-hidden="true">⇄</span> {words.changesLeader}
        </small>
      )}
    </>
  );
  return (
    <BarRow name={name} scale={scale} value={value}>
      <Stretch
        scale={scale}
        from={rest}
        to={base}
        colour={scenario.colour}
        fill={driver.points > 0 ? scenario.colour : undefined}
      />
      <BaseLine scale={scale} base={base} />
    </BarRow>
  );
}

/** The leader with nothing left out. */
export function BaseLine({ scale, base }: Readonly<{ scale: WhyScale; base: number }>) {
  const x = `${placeOn(scale, base)}%`;
  return <line x1={x} x2={x} y1="0" y2="100%" stroke="var(--text)" strokeWidth="1.4" />;
}
