'use client';

import type { ScenarioView } from '@/lib/charts/scenario-view';
import { placeOn, type WhyScale, whyScale } from '@/lib/charts/why-scale';
import type { GapRow } from '@/lib/forecast/gap';
import { gap, pointsThatAskForSentence } from '@/lib/forecast/gap';
import { direction } from '@/lib/i18n/locales';
import { percent } from '@/lib/i18n/numbers';
import { writtenIn } from '@/lib/i18n/text';
import { ScenarioMark } from '../charts/scenario-mark';
import { useLocale, useTongue, useWords } from '../shell/locale';
import { BarRow, ScaleRow } from './bar-row';
import { Figure } from './figure';
import { PlacedShape } from './placed-shape';
import styles from './why.module.css';
import type { WhyFacts } from './why-facts';
import { WhySection } from './why-section';
import { WhyTable } from './why-table';

/** Judgement and evidence side by side for every scenario, what the distance amounts to, and the sentence that says why. */
export function GapSection({ dossier, trace, weights, revision, isUnsaved, scenarios }: WhyFacts) {
  const words = useWords('whyGap');
  const common = useWords('why');
  const tongue = useTongue();
  const rightToLeft = direction(useLocale()) === 'rtl';
  if (weights === undefined) return <WhySection title={words.gap} sentences={[words.unjudged]} />;
  const found = gap(
    trace.implied,
    weights,
    dossier.scenarios.map(({ id }) => id),
  );
  const { largest, rows } = found;
  const viewOf = (id: string) => scenarios.find((each) => each.id === id);
  const scale = {
    ...whyScale([0, ...rows.flatMap(({ weight, implied }) => [weight, implied])], rightToLeft),
    from: 0,
  };
  const ratio = (value: number) => value.toFixed(value < 10 ? 2 : 0);
  const table = (
    <WhyTable
      caption={words.ratioNote}
      head={[
        common.scenario,
        common.judgement,
        common.implied,
        common.points,
        words.ratio,
        words.bits,
        words.size,
      ]}
      rows={rows.map((row) => ({
        id: row.scenario,
        name: <bdi>{viewOf(row.scenario)?.name}</bdi>,
        cells: [
          <Figure key="weight">{percent(tongue, row.weight)}</Figure>,
          <Figure key="implied">{percent(tongue, row.implied)}</Figure>,
          <Figure key="points">{common.change(row.points)}</Figure>,
          <Figure key="ratio">{ratio(row.ratio)}</Figure>,
          <Figure key="bits">{row.bits.toFixed(2).replace('-', '−')}</Figure>,
          words.raftery[row.verbal.term],
        ],
      }))}
    />
  );
  return (
    <WhySection
      title={words.gap}
      sentences={[
        largest === undefined
          ? words.noGap
          : words.gapSaid(
              viewOf(largest.scenario)?.name ?? largest.scenario,
              largest.points,
              ratio(largest.ratio),
              largest.bits.toFixed(2).replace('-', '−'),
              words.raftery[largest.verbal.term],
            ),
      ]}
      note={words.apart(found.bits.toFixed(2))}
      table={table}
    >
      <ul className={styles.picture}>
        <ScaleRow scale={scale} label={(points) => percent(tongue, points)} />
        {rows.map((row) => {
          const scenario = viewOf(row.scenario);
          return scenario === undefined ? undefined : (
            <DumbbellRow key={row.scenario} row={row} scenario={scenario} scale={scale} />
          );
        })}
      </ul>
      <p className={styles.note}>{words.key}</p>
      {!isUnsaved && revision?.gapReason !== undefined ? (
        <p className={styles.sentence}>
          {words.sentence} <bdi lang={writtenIn(revision.gapReason)}>{revision.gapReason}</bdi>
        </p>
      ) : found.asksForSentence ? (
        <p className={styles.sentence}>
          {isUnsaved
            ? words.sentenceDraft(pointsThatAskForSentence)
            : words.noSentence(pointsThatAskForSentence)}
        </p>
      ) : undefined}
    </WhySection>
  );
}

type Props = Readonly<{ row: GapRow; scenario: ScenarioView; scale: WhyScale }>;

/** The judgement as the scenario's own shape, the evidence as the open triangle that it has beside the sliders. */
function DumbbellRow({ row, scenario, scale }: Props) {
  const words = useWords('why');
  const tongue = useTongue();
  const [judged, implied] = [placeOn(scale, row.weight), placeOn(scale, row.implied)];
  const name = (
    <>
      <ScenarioMark scenario={scenario} /> <bdi lang={scenario.lang}>{scenario.name}</bdi>
    </>
  );
  const value = <Figure>{`${percent(tongue, row.weight)} (${words.change(row.points)})`}</Figure>;
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
