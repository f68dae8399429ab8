'use client';

import type { ScenarioView } from '@/lib/charts/scenario-view';
import type { Fall } from '@/lib/charts/why-falls';
import { placeOn, type WhyScale, whyScale } from '@/lib/charts/why-scale';
import type { EvidenceGroup } from '@/lib/forecast/origin-groups';
import { tenth } from '@/lib/i18n/counted-points';
import { direction } from '@/lib/i18n/locales';
import { percent } from '@/lib/i18n/numbers';
import { ScenarioMark } from '../charts/scenario-mark';
import { useLocale, useTongue, useWords } from '../shell/locale';
import { BarRow, ScaleRow } from './bar-row';
import { Figure } from './figure';
import { PlacedShape } from './placed-shape';
import styles from './why.module.css';
import { WhyTable } from './why-table';

type Props = Readonly<{
  falls: readonly Fall[];
  named: (group: EvidenceGroup) => string;
  leader: ScenarioView;
  rival: ScenarioView;
}>;

/** How the lead is lost as the fewest developments that carry it are left out one after another. */
export function Falls({ falls, named, leader, rival }: Props) {
  const words = useWords('whyMind');
  const tongue = useTongue();
  const rightToLeft = direction(useLocale()) === 'rtl';
  const both = [leader, rival];
  const points = falls.flatMap(({ implied }) => both.map(({ id }) => 100 * (implied[id] ?? 0)));
  const scale = { ...whyScale([0, ...points], rightToLeft), from: 0 };
  const nameOf = useFallName(named);
  return (
    <>
      <h4 className={styles.part}>{words.falls}</h4>
      <p className={styles.key}>
        {both.map((scenario) => (
          <span key={scenario.id}>
            <ScenarioMark scenario={scenario} /> <bdi lang={scenario.lang}>{scenario.name}</bdi>
          </span>
        ))}
      </p>
      <ul className={styles.picture}>
        <ScaleRow scale={scale} label={(each) => percent(tongue, each)} />
        {falls.map((fall) => (
          <FallRow key={keyOf(fall)} name={nameOf(fall)} {...{ fall, scale, leader, rival }} />
        ))}
      </ul>
    </>
  );
}

/** The same in figures. */
export function FallsTable({ falls, named, leader, rival }: Props) {
  const words = useWords('whyMind');
  const common = useWords('why');
  const nameOf = useFallName(named);
  return (
    <WhyTable
      caption={words.falls}
      head={[common.item, leader.name, rival.name]}
      rows={falls.map((fall) => ({
        id: keyOf(fall),
        name: nameOf(fall),
        cells: [leader, rival].map(({ id }) => (
          <Figure key={id}>{tenth(100 * (fall.implied[id] ?? 0))}</Figure>
        )),
      }))}
    />
  );
}

function useFallName(named: Props['named']): (fall: Fall) => string {
  const words = useWords('whyMind');
  return ({ left: [first, ...others] }) =>
    first === undefined
      ? words.asItStands
      : others.length === 0
        ? named(first)
        : words.together(1 + others.length);
}

function keyOf({ left: [first] }: Fall): string {
  return first?.id ?? '';
}

type FallRowProps = Readonly<{
  fall: Fall;
  name: string;
  scale: WhyScale;
  leader: ScenarioView;
  rival: ScenarioView;
}>;

/** The points of leader and rival once this is left out too; the line between them is the lead. */
function FallRow({ fall, name, scale, leader, rival }: FallRowProps) {
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
