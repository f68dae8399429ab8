import type { LogLine } from '@/lib/api/contract';
import type { Locale } from '@/lib/i18n/locales';
import { revisions } from '@/lib/i18n/messages/revisions';
import { recordedAt } from '@/lib/i18n/recorded-at';
import styles from './revisions.module.css';

type Props = Readonly<{
  locale: Locale;
  log: readonly LogLine[];
  /** The title of a development that is still in the dossier. */
  titleOf: (development: string) => string | undefined;
}>;

/** What was changed in the dossier itself, newest first. */
export function DossierLog({ locale, log, titleOf }: Props) {
  const words = revisions[locale];
  return (
    <ol className={styles.log} reversed>
      {log.toReversed().map((line) => (
        <li key={line.id} value={line.seq}>
          <b>{words.kinds[line.kind]}</b>
          {line.development === undefined ? undefined : (
            <bdi>{titleOf(line.development) ?? line.development}</bdi>
          )}
          <span className={styles.meta}>
            <bdi>{words.by(line.author)}</bdi>
            <time dateTime={line.recordedAt}>
              <bdi>{recordedAt(locale, line.recordedAt)}</bdi>
            </time>
          </span>
          {line.reason === undefined ? undefined : <bdi>{line.reason}</bdi>}
        </li>
      ))}
    </ol>
  );
}
