'use client';

import { useLocale } from '@/components/shell/locale';
import type { DossierEntry } from '@/lib/dossier/log';
import { formProblems } from '@/lib/i18n/messages/form-problems';
import { revisions } from '@/lib/i18n/messages/revisions';
import { recordedAt } from '@/lib/i18n/recorded-at';
import { textIn, writtenIn } from '@/lib/i18n/text';
import styles from './forms.module.css';

type Props = Readonly<{
  entries: readonly DossierEntry[];
  /** The development of this form. */
  development: string;
  onKeepMine: (basedOn: number) => void;
  onTakeTheirs: () => void;
}>;

/** What somebody else changed meanwhile, and the choice what to do about it. */
export function ConflictNotice({ entries, development, onKeepMine, onTakeTheirs }: Props) {
  const locale = useLocale();
  const words = formProblems[locale];
  const same = entries.some(({ change }) => 'development' in change && change.development.id === development);
  return (
    <div className={styles.summary} role="alert">
      <p>{words.conflict}</p>
      {same ? <p>{words.conflictSame}</p> : undefined}
      <ul>
        {entries.map(({ id, author, recordedAt: at, change }) => (
          <li key={id}>
            <bdi lang={writtenIn(author)}>{author}</bdi>
            {words.comma}
            <bdi>{recordedAt(locale, at)}</bdi> {revisions[locale].kinds[change.kind]}{' '}
            {'development' in change ? <Title text={textIn(locale, change.development.title)} /> : undefined}
          </li>
        ))}
      </ul>
      <div className={styles.actions}>
        <button
          type="button"
          className={styles.button}
          onClick={() => onKeepMine(Math.max(...entries.map(({ seq }) => seq)))}
        >
          {words.keepMine}
        </button>
        <button type="button" className={styles.button} onClick={onTakeTheirs}>
          {words.takeTheirs}
        </button>
      </div>
    </div>
  );
}

function Title({ text }: { text: ReturnType<typeof textIn> }) {
  return <bdi lang={text.lang}>{text.text}</bdi>;
}
