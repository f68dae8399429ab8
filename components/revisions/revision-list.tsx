import type { RevisionRow } from '@/lib/charts/revision-rows';
import type { ScenarioView } from '@/lib/charts/scenario-view';
import type { Scenario } from '@/lib/dossier/schema';
import { localeOf, type Tongue } from '@/lib/i18n/tongue';
import { wordsIn } from '@/lib/i18n/words-in';
import { routes } from '@/lib/routes';
import { weightsChanged } from '@/lib/wording/weights-changed';
import { historyAddress } from './history-address';
import { RevisionItem } from './revision-item';
import styles from './revisions.module.css';

type Props = Readonly<{
  tongue: Tongue;
  slug: string;
  /** The query of the page. */
  query: string;
  scenarios: readonly ScenarioView[];
  rows: readonly RevisionRow[];
  /** Of the dossier as it is now: over these, two revisions are compared. */
  all: readonly Scenario[];
}>;

/** Every assessment that was saved, as it was saved. */
export function RevisionList({ tongue, slug, query, scenarios, rows, all }: Props) {
  if (rows.length === 0) return <p>{wordsIn(tongue, 'revisions').none}</p>;
  return (
    <ol className={styles.list}>
      {rows.map((row) => (
        <RevisionItem
          key={row.revision.id}
          tongue={tongue}
          scenarios={scenarios}
          row={row}
          permalink={historyAddress(
            routes.history(localeOf(tongue), slug),
            query,
            'rev',
            row.revision.number,
          )}
          change={weightsChanged(all, row.before, row.revision.weights, localeOf(tongue))}
        />
      ))}
    </ol>
  );
}
