import { Fragment } from 'react';
import { ScenarioMark } from '@/components/charts/scenario-mark';
import { SharesBar } from '@/components/charts/shares-bar';
import { WordingSign } from '@/components/wording/wording-sign';
import type { RevisionRow } from '@/lib/charts/revision-rows';
import type { ScenarioView } from '@/lib/charts/scenario-view';
import { fullDay } from '@/lib/i18n/dates';
import { direction } from '@/lib/i18n/locales';
import { percent, signed } from '@/lib/i18n/numbers';
import { textIn, writtenIn } from '@/lib/i18n/text';
import { localeOf, type Tongue } from '@/lib/i18n/tongue';
import { wordsIn } from '@/lib/i18n/words-in';
import type { WeightsChanged } from '@/lib/wording/fault';
import styles from './revisions.module.css';
import { Signature } from './signature';

type Props = Readonly<{
  tongue: Tongue;
  scenarios: readonly ScenarioView[];
  row: RevisionRow;
  /** Against the revision before it. */
  change: WeightsChanged | undefined;
  /** An address that will always show it first. */
  permalink: string;
}>;

/** One saved assessment: whose, when, which weights, what moved and why. */
export function RevisionItem(props: Props) {
  const { tongue, scenarios, change, permalink } = props;
  const { revision, changes } = props.row;
  const { yardstick } = revision.settings;
  const words = wordsIn(tongue, 'revisions');
  // a scenario that came in later was not judged then
  const judged = scenarios.filter(({ id }) => id in revision.weights);
  const because = revision.confidence.reason && textIn(tongue, revision.confidence.reason);
  return (
    <li className={styles.item}>
      <h3>
        <a href={permalink}>{words.revision(revision.number)}</a>
      </h3>
      <p className={styles.meta}>
        <Signature tongue={tongue} author={revision.author} recordedAt={revision.recordedAt} />
        <span>{words.asOf(fullDay(tongue, revision.asOfOn))}</span>
        <span>{words.layer[revision.layer]}</span>
      </p>
      <SharesBar scenarios={judged} points={revision.weights} rtl={direction(localeOf(tongue)) === 'rtl'} />
      <ul className={styles.weights}>
        {judged.map((scenario) => (
          <li key={scenario.id}>
            <ScenarioMark scenario={scenario} size={11} />
            <bdi lang={scenario.lang}>{scenario.name}</bdi>
            <b>
              <bdi dir="ltr">{percent(tongue, revision.weights[scenario.id] ?? 0)}</bdi>
            </b>
          </li>
        ))}
      </ul>
      <p>
        <WeightChanges tongue={tongue} scenarios={scenarios} changes={changes} />
      </p>
      <p>
        {words.confidence[revision.confidence.level]}{' '}
        {because ? <bdi lang={because.lang}>{because.text}</bdi> : undefined}
      </p>
      <WordingSign tongue={tongue} text={because?.text} context={{ yardstick }} />
      <p className={styles.reason} lang={revision.reason && writtenIn(revision.reason)}>
        {revision.reason ?? words.noReason}
      </p>
      {revision.gapReason === undefined ? undefined : (
        <p>
          {wordsIn(tongue, 'whyGap').sentence}{' '}
          <bdi lang={writtenIn(revision.gapReason)}>{revision.gapReason}</bdi>
        </p>
      )}
      <WordingSign tongue={tongue} text={revision.reason} context={{ yardstick, change }} />
    </li>
  );
}

type WeightChangesProps = Readonly<{
  tongue: Tongue;
  scenarios: readonly ScenarioView[];
  changes: RevisionRow['changes'];
}>;

/** Which weights moved, and by how much; every name in its own language. */
function WeightChanges({ tongue, scenarios, changes }: WeightChangesProps) {
  const words = wordsIn(tongue, 'revisions');
  if (changes === undefined) return words.first;
  if (changes.length === 0) return words.reaffirmed;
  return words.changed(changes.length).map((part) => {
    if (typeof part === 'string') return part;
    const { id = '', points = 0 } = changes[part] ?? {};
    const scenario = scenarios.find((one) => one.id === id);
    return (
      <Fragment key={id}>
        <bdi lang={scenario?.lang}>{scenario?.name ?? id}</bdi> <bdi dir="ltr">{signed(points, tongue)}</bdi>
      </Fragment>
    );
  });
}
