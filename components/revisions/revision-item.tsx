import { ScenarioMark } from '@/components/charts/scenario-mark';
import { SharesBar } from '@/components/charts/shares-bar';
import type { RevisionRow } from '@/lib/charts/revision-rows';
import type { ScenarioView } from '@/lib/charts/scenario-view';
import { fullDay } from '@/lib/i18n/dates';
import { direction, type Locale } from '@/lib/i18n/locales';
import { revisions } from '@/lib/i18n/messages/revisions';
import { percent } from '@/lib/i18n/numbers';
import { recordedAt } from '@/lib/i18n/recorded-at';
import { textIn } from '@/lib/i18n/text';
import styles from './revisions.module.css';

type Props = Readonly<{ locale: Locale; scenarios: readonly ScenarioView[]; row: RevisionRow }>;

/** One saved assessment: whose, when, which weights, what moved and why. */
export function RevisionItem({ locale, scenarios, row: { revision, changes } }: Props) {
  const words = revisions[locale];
  const because = revision.confidence.reason && textIn(locale, revision.confidence.reason);
  return (
    <li className={styles.item}>
      <h3>{words.revision(revision.number)}</h3>
      <p className={styles.meta}>
        <span>
          <bdi>{words.by(revision.author)}</bdi>
        </span>
        <time dateTime={revision.recordedAt}>
          <bdi>{recordedAt(locale, revision.recordedAt)}</bdi>
        </time>
        <span>{words.asOf(fullDay(locale, revision.asOfOn))}</span>
        <span>{words.layer[revision.layer]}</span>
      </p>
      <SharesBar scenarios={scenarios} points={revision.weights} rtl={direction(locale) === 'rtl'} />
      <ul className={styles.weights}>
        {scenarios.map((scenario) => (
          <li key={scenario.id}>
            <ScenarioMark scenario={scenario} size={11} />
            <bdi lang={scenario.lang}>{scenario.name}</bdi>
            <b>
              <bdi dir="ltr">{percent(locale, revision.weights[scenario.id] ?? 0)}</bdi>
            </b>
          </li>
        ))}
      </ul>
      <p>{changesText(locale, scenarios, changes)}</p>
      <p>
        {words.confidence[revision.confidence.level]}{' '}
        {because ? <bdi lang={because.lang}>{because.text}</bdi> : undefined}
      </p>
      <p className={styles.reason}>{revision.reason ?? words.noReason}</p>
    </li>
  );
}

function changesText(
  locale: Locale,
  scenarios: readonly ScenarioView[],
  changes: RevisionRow['changes'],
): string {
  const words = revisions[locale];
  if (changes === undefined) return words.first;
  if (changes.length === 0) return words.reaffirmed;
  const name = (id: string) => scenarios.find((scenario) => scenario.id === id)?.name ?? id;
  return words.changed(changes.map(({ id, points }) => ({ name: name(id), points })));
}
