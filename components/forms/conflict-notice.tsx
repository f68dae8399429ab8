'use client';

import { useTongue } from '@/components/shell/locale';
import { Button } from '@/components/ui/button';
import type { DossierEntry } from '@/lib/dossier/log';
import type { Development } from '@/lib/dossier/schema';
import { subjects } from '@/lib/dossier/subjects';
import { recordedAt } from '@/lib/i18n/recorded-at';
import { textIn, writtenIn } from '@/lib/i18n/text';
import type { Tongue } from '@/lib/i18n/tongue';
import { wordsIn } from '@/lib/i18n/words-in';
import { differingKeys } from '@/lib/workbench/rebased';
import styles from './forms.module.css';
import type { DossierInView } from './use-entry';

type Props = Readonly<{
  entries: readonly DossierEntry[];
  now: DossierInView;
  /** The development of this form as it was in view, and as it was written here. */
  before: Development | undefined;
  mine: Development | undefined;
  onKeepMine: () => void;
  onTakeTheirs: () => void;
}>;

/** Who changed what meanwhile, and the choice what to do about it; what was typed stays. */
export function ConflictNotice({ entries, now, before, mine, onKeepMine, onTakeTheirs }: Props) {
  const tongue = useTongue();
  const words = wordsIn(tongue, 'formProblems');
  const titles = new Map(now.dossier.developments.map(({ id, title }) => [id, textIn(tongue, title)]));
  return (
    <div className={styles.summary} role="alert">
      <p>{words.conflict}</p>
      <ul>
        {entries.map(({ id, author, recordedAt: at, change, reason }) => (
          <li key={id}>
            <bdi lang={writtenIn(author)}>{author}</bdi>
            {words.comma}
            <bdi>{recordedAt(tongue, at)}</bdi> {entryKind(tongue, change)}{' '}
            {subjects(change).map((subject) => (
              <bdi key={subject} lang={titles.get(subject)?.lang}>
                {titles.get(subject)?.text ?? titleIn(tongue, change, subject)}{' '}
              </bdi>
            ))}
            {reason === undefined ? undefined : <q lang={writtenIn(reason)}>{reason}</q>}
          </li>
        ))}
      </ul>
      {before === undefined ? undefined : <Same {...{ now, before, mine }} />}
      <div className={styles.actions}>
        <Button onClick={onKeepMine}>{words.keepMine}</Button>
        <Button onClick={onTakeTheirs}>{words.takeTheirs}</Button>
      </div>
    </div>
  );
}

type SameProps = Pick<Props, 'now' | 'mine'> & Readonly<{ before: Development }>;
function Same({ now, before, mine }: SameProps) {
  const tongue = useTongue();
  const words = wordsIn(tongue, 'formProblems');
  const theirs = now.dossier.developments.find(({ id }) => id === before.id);
  if (theirs === undefined) return <p>{words.conflictGone}</p>;
  const changed = differingKeys(before, theirs);
  if (changed.length === 0) return undefined;
  const hers = mine === undefined ? [] : differingKeys(before, mine);
  const both = changed.filter(
    (key) => hers.includes(key) && differingKeys(theirs, mine ?? theirs).includes(key),
  );
  const named = (keys: readonly string[]) => keys.map((key) => keyName(tongue, key)).join(words.comma);
  return (
    <>
      <p>{words.conflictSame(named(changed))}</p>
      {both.length === 0 ? undefined : <p>{words.conflictBoth(named(both))}</p>}
    </>
  );
}

/** A part of a development by its name. */
export function keyName(tongue: Tongue, key: string): string {
  const names: Readonly<Record<string, string>> = wordsIn(tongue, 'formProblems').keys;
  return names[key] ?? key;
}

/** What an entry did, in a word or two. */
export function entryKind(tongue: Tongue, change: DossierEntry['change']): string {
  const words = wordsIn(tongue, 'revisions');
  return change.kind === 'parts-replaced' ? words.acts[change.act] : words.kinds[change.kind];
}

// what is no longer in the dossier still has its name in the entry
function titleIn(tongue: Tongue, change: DossierEntry['change'], id: string): string {
  return 'development' in change && change.development.id === id
    ? textIn(tongue, change.development.title).text
    : id;
}
