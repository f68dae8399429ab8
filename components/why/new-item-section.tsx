'use client';

import { useMemo } from 'react';
import type { ScenarioView } from '@/lib/charts/scenario-view';
import { placeOn, type WhyScale } from '@/lib/charts/why-scale';
import { gradeCap } from '@/lib/forecast/grade-reliability';
import type { Reach } from '@/lib/forecast/new-item';
import { newItem } from '@/lib/forecast/new-item';
import { direction } from '@/lib/i18n/locales';
import { percent } from '@/lib/i18n/numbers';
import { ScenarioMark } from '../charts/scenario-mark';
import { areaFill } from '../charts/scenario-patterns';
import { useLocale, useTongue, useWords } from '../shell/locale';
import { BarRow, ScaleRow } from './bar-row';
import { Figure } from './figure';
import { BaseLine } from './left-out-row';
import { Stretch } from './stretch';
import styles from './why.module.css';
import type { WhyScenario } from './why-facts';
import { WhySection } from './why-section';
import { WhyTable } from './why-table';

const grade = 'B2';

/** How far one new item of an ordinary grade could move each scenario, and why no further. */
export function NewItemSection({ scenario, dossier, trace, scenarios }: WhyScenario) {
  const words = useWords('whyMind');
  const common = useWords('why');
  const tongue = useTongue();
  const rightToLeft = direction(useLocale()) === 'rtl';
  const rows = useMemo(() => newItem(dossier, trace, grade), [dossier, trace]);
  const own = rows.find((row) => row.scenario === scenario.id);
  const viewOf = (id: string) => scenarios.find((each) => each.id === id);
  const scale = { from: 0, to: 100, rightToLeft };
  const whole = (points: number) => <Figure key="share">{percent(tongue, Math.round(points))}</Figure>;
  if (rows.length === 0) return undefined;
  return (
    <WhySection
      title={words.newItem}
      sentences={
        own === undefined
          ? [words.outOfReach(scenario.name)]
          : [
              words.reach(
                grade,
                gradeCap(grade, dossier.settings.reliability),
                scenario.name,
                Math.round(own.up),
                Math.round(own.down),
              ),
              words.reachBoth(Math.round(own.mostUp), Math.round(own.mostDown)),
            ]
      }
      note={words.reachKey}
      table={
        <WhyTable
          caption={words.newItem}
          head={[common.scenario, words.now, words.most, words.least, words.mostBoth, words.leastBoth]}
          rows={rows.map((row) => ({
            id: row.scenario,
            name: <bdi>{viewOf(row.scenario)?.name}</bdi>,
            cells: [row.implied, row.up, row.down, row.mostUp, row.mostDown].map(whole),
          }))}
        />
      }
    >
      <ul className={styles.picture}>
        <ScaleRow scale={scale} label={(points) => percent(tongue, points)} />
        {rows.map((row) => {
          const view = viewOf(row.scenario);
          return view === undefined ? undefined : (
            <ReachRow key={row.scenario} reach={row} scenario={view} scale={scale} />
          );
        })}
      </ul>
    </WhySection>
  );
}

type Props = Readonly<{ reach: Reach; scenario: ScenarioView; scale: WhyScale }>;

/** How far one item could take a scenario: the bar where it is neutral on the others, the line where it is not. */
function ReachRow({ reach, scenario, scale }: Props) {
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
