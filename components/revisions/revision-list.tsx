import type { RevisionRow } from '@/lib/charts/revision-rows';
import type { ScenarioView } from '@/lib/charts/scenario-view';
import type { Locale } from '@/lib/i18n/locales';
import { revisions } from '@/lib/i18n/messages/revisions';
import { RevisionItem } from './revision-item';
import styles from './revisions.module.css';

type Props = Readonly<{
  locale: Locale;
  scenarios: readonly ScenarioView[];
  rows: readonly RevisionRow[];
}>;

/** Every assessment that was saved, as it was saved. */
export function RevisionList({ locale, scenarios, rows }: Props) {
  if (rows.length === 0) return <p>{revisions[locale].none}</p>;
  return (
    <ol className={styles.list}>
      {rows.map((row) => (
        <RevisionItem key={row.revision.id} locale={locale} scenarios={scenarios} row={row} />
      ))}
    </ol>
  );
}
