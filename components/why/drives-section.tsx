'use client';

import { useMemo } from 'react';
import type { ScenarioView } from '@/lib/charts/scenario-view';
import type { WhyScale } from '@/lib/charts/why-scale';
import { whyScale } from '@/lib/charts/why-scale';
import { leader } from '@/lib/dossier/weights';
import type { Driver } from '@/lib/forecast/drivers';
import { drivers } from '@/lib/forecast/drivers';
import type { EvidenceGroup } from '@/lib/forecast/origin-groups';
import type { Alternative, Swing } from '@/lib/forecast/tornado';
import { direction } from '@/lib/i18n/locales';
import { percent } from '@/lib/i18n/numbers';
import { useLocale, useTongue, useWords } from '../shell/locale';
import { BarRow, ScaleRow } from './bar-row';
import { Figure } from './figure';
import { BaseLine, LeftOutRow } from './left-out-row';
import { Stretch } from './stretch';
import { useItemName } from './use-item-name';
import { useSwingName } from './use-swing-name';
import styles from './why.module.css';
import type { WhyFacts } from './why-facts';
import { WhySection } from './why-section';
import { WhyTable } from './why-table';

const mostRows = 7;

type Props = WhyFacts & Readonly<{ swings: readonly Swing[] }>;

/** What the leader's implied points depend on: what leaving out an origin does, and what one step of an input does. */
export function DrivesSection({ dossier, trace, scenarios, swings }: Props) {
  const words = useWords('why');
  const tongue = useTongue();
  const rightToLeft = direction(useLocale()) === 'rtl';
  const named = useItemName(dossier);
  const inSentence = useItemName(dossier, 'sentence');
  const swingName = useSwingName(dossier, scenarios);
  const left = useMemo(() => drivers(dossier, trace).slice(0, mostRows), [dossier, trace]);
  const leading = leader(
    trace.implied,
    scenarios.map(({ id }) => id),
  );
  const scenario = scenarios.find(({ id }) => id === leading);
  if (scenario === undefined) return undefined;
  const base = 100 * (trace.implied[leading] ?? 0);
  const widest = swings.slice(0, mostRows);
  const reached = [
    ...left.map(({ points }) => base - points),
    ...widest.flatMap(({ low, high }) => [low, high]),
  ];
  const scale = whyScale([base, ...reached], rightToLeft);
  const nameOf = (id: string) => scenarios.find((each) => each.id === id)?.name ?? id;
  const [first] = left;
  const [swing] = widest;
  return (
    <WhySection
      title={words.drives}
      sentences={[
        first === undefined
          ? words.noDrivers
          : words.without(
              inSentence(first),
              scenario.name,
              Math.round(base - first.points),
              first.leaderWithout === leading ? undefined : nameOf(first.leaderWithout),
            ),
      ]}
      table={<SwingTable swings={widest} swingName={swingName} left={left} named={named} base={base} />}
    >
      <p className={styles.note}>{words.drivesNote(scenario.name)}</p>
      {left.length === 0 ? undefined : <h4 className={styles.part}>{words.leftOut}</h4>}
      <ul className={styles.picture}>
        <ScaleRow scale={scale} label={(points) => percent(tongue, points)} />
        {left.map((driver) => (
          <LeftOutRow
            key={driver.id}
            driver={driver}
            name={named(driver)}
            {...{ scale, base, scenario }}
            leads={driver.leaderWithout === leading}
          />
        ))}
      </ul>
      <h4 className={styles.part}>{words.oneStep}</h4>
      {swing === undefined ? undefined : (
        <p>
          {words.widest(swingName(swing), scenario.name, Math.round(swing.low), Math.round(swing.high))}{' '}
          {words.stepCount(swings.length, swings.filter(({ changesRanking }) => changesRanking).length)}
        </p>
      )}
      <ul className={styles.picture}>
        <ScaleRow scale={scale} label={(points) => percent(tongue, points)} />
        {widest.map((each) => (
          <SwingRow
            key={`${each.kind} ${each.development} ${each.scenario}`}
            swing={each}
            name={swingName(each)}
            {...{ scale, base, scenario }}
          />
        ))}
      </ul>
    </WhySection>
  );
}

type SwingRowProps = Readonly<{
  swing: Swing;
  name: string;
  scale: WhyScale;
  base: number;
  scenario: ScenarioView;
}>;

/** How far one assumption swings the leader, a step each way: filled below its present value, hollow above. */
function SwingRow({ swing, name, scale, base, scenario }: SwingRowProps) {
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

type SwingTableProps = Readonly<{
  swings: readonly Swing[];
  swingName: (swing: Swing) => string;
  left: readonly Driver[];
  named: (item: Pick<EvidenceGroup, 'id' | 'kind' | 'developments'>) => string;
  base: number;
}>;

/** Both pictures of what drives the answer, in figures. */
function SwingTable({ swings, swingName, left, named, base }: SwingTableProps) {
  const words = useWords('why');
  const tongue = useTongue();
  const share = (points: number) => <Figure key="share">{percent(tongue, Math.round(points))}</Figure>;
  const step = (way: Alternative | undefined) =>
    way === undefined ? '–' : words.step(stepText(way.to), Math.round(way.points));
  const flag = (leads: boolean, order: boolean) =>
    leads ? words.changesLeader : order ? words.changesOrder : '';
  return (
    <>
      {left.length === 0 ? undefined : (
        <WhyTable
          caption={words.leftOut}
          head={[words.item, words.points, words.without0]}
          rows={left.map((driver) => ({
            id: driver.id,
            name: named(driver),
            cells: [
              <Figure key="points">{words.change(-driver.points)}</Figure>,
              share(base - driver.points),
            ],
          }))}
        />
      )}
      <WhyTable
        caption={words.oneStep}
        head={[words.input, words.down, words.up, words.effect]}
        rows={swings.map((swing) => ({
          id: `${swing.kind} ${swing.development} ${swing.scenario}`,
          name: swingName(swing),
          cells: [step(swing.down), step(swing.up), flag(swing.changesLeader, swing.changesRanking)],
        }))}
      />
    </>
  );
}

function stepText(to: string | number): string {
  return typeof to === 'number' ? String(Math.round(to * 100) / 100) : to;
}
