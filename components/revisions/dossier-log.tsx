import type { LogLine } from '@/lib/api/contract';
import type { Locale } from '@/lib/i18n/locales';
import { revisions } from '@/lib/i18n/messages/revisions';
import { type textIn, writtenIn } from '@/lib/i18n/text';
import styles from './revisions.module.css';
import { Signature } from './signature';

type Title = ReturnType<typeof textIn>;
type Props = Readonly<{
  locale: Locale;
  log: readonly LogLine[];
  /** The title of a development that is still in the dossier. */
  titleOf: (development: string) => Title | undefined;
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
            <Subject title={titleOf(line.development)} id={line.development} />
          )}
          <span className={styles.meta}>
            <Signature locale={locale} author={line.author} recordedAt={line.recordedAt} />
          </span>
          {line.reason === undefined ? undefined : <bdi lang={writtenIn(line.reason)}>{line.reason}</bdi>}
        </li>
      ))}
    </ol>
  );
}

/** A development by its title, or by its id once it is gone. */
function Subject({ title, id }: { title: Title | undefined; id: string }) {
  return <bdi lang={title?.lang}>{title?.text ?? id}</bdi>;
}
