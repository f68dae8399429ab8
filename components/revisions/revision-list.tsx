import type { RevisionRow } from '@/lib/charts/revision-rows';
import type { ScenarioView } from '@/lib/charts/scenario-view';
import type { Scenario } from '@/lib/dossier/schema';
import type { Locale } from '@/lib/i18n/locales';
import { wordsIn } from '@/lib/i18n/words-in';
import { weightsChanged } from '@/lib/wording/weights-changed';
import { RevisionItem } from './revision-item';
import styles from './revisions.module.css';

type Props = Readonly<{
  locale: Locale;
  scenarios: readonly ScenarioView[];
  rows: readonly RevisionRow[];
  /** Of the dossier as it is now: over these, two revisions are compared. */
  all: readonly Scenario[];
}>;

/** Every assessment that was saved, as it was saved. */
export function RevisionList({ locale, scenarios, rows, all }: Props) {
  if (rows.length === 0) return <p>{wordsIn(locale, 'revisions').none}</p>;
  return (
    <ol className={styles.list}>
      {rows.map((row, index) => (
        <RevisionItem
          key={row.revision.id}
          locale={locale}
          scenarios={scenarios}
          row={row}
          change={weightsChanged(all, rows[index + 1]?.revision.weights, row.revision.weights, locale)}
        />
      ))}
    </ol>
  );
}
