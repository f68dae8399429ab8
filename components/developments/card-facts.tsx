'use client';

import type { ReactNode } from 'react';
import type { Dating, LocalisedText } from '@/lib/dossier/atoms';
import type { DateContradiction } from '@/lib/dossier/occurrences';
import type { Development, Dossier } from '@/lib/dossier/schema';
import { orderContradictionWords, ruleWords, weekdayContradictionWords } from '@/lib/i18n/rule-words';
import { textIn } from '@/lib/i18n/text';
import { useTongue, useWords } from '../shell/locale';
import styles from './developments.module.css';

/** The source's words and the rule that made a date of them. */
export function Why({ dossier, dating }: { dossier: Dossier; dating: Dating }) {
  const words = useWords('development');
  const tongue = useTongue();
  const { wording, rule, note } = dating;
  const titleOf = (named: string) => {
    const other = dossier.developments.find(({ id }) => id === named);
    return other && textIn(tongue, other.title).text;
  };
  return (
    <span className={styles.why}>
      {wording === undefined ? undefined : (
        <>
          {words.wording} <q lang={wording.lang}>{wording.quote}</q>.{' '}
          {wording.lang === tongue ? undefined : words.gloss(textIn(tongue, wording.gloss).text)}{' '}
        </>
      )}
      {rule.kind === 'undated' ? undefined : `${capitalised(ruleWords(tongue, rule, titleOf))}. `}
      {note === undefined ? undefined : <Words of={note} />}
    </span>
  );
}

/** What is wrong with a date of the development. */
export function Contradiction({ dossier, found }: { dossier: Dossier; found: DateContradiction }) {
  const words = useWords('development');
  const tongue = useTongue();
  if (found.kind === 'weekday') return weekdayContradictionWords(tongue, found);
  if (found.kind === 'cycle') return words.cycle;
  const titleOf = (named: string) => {
    const other = dossier.developments.find(({ id }) => id === named);
    return other === undefined ? named : textIn(tongue, other.title).text;
  };
  return orderContradictionWords(tongue, titleOf(found.after), titleOf(found.before));
}

export function Origin({ dossier, item }: { dossier: Dossier; item: Development }) {
  const words = useWords('development');
  const tongue = useTongue();
  const origin = dossier.origins.find(({ id }) => id === item.origin);
  if (origin === undefined) return undefined;
  return (
    <div>
      <dd>
        {words.origin(textIn(tongue, origin.name).text)}.{' '}
        {origin.note === undefined ? undefined : <Words of={origin.note} />}
      </dd>
    </div>
  );
}

export function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

export function Names({ name, texts }: { name: string; texts: readonly LocalisedText[] }) {
  const tongue = useTongue();
  const words = useWords('development');
  if (texts.length === 0) return undefined;
  return <Fact name={name}>{texts.map((text) => textIn(tongue, text).text).join(words.comma)}</Fact>;
}

export function Words({ of }: { of: LocalisedText }) {
  const { text, lang } = textIn(useTongue(), of);
  return <span lang={lang}>{text}</span>;
}

export function namesOf(
  ids: readonly string[],
  all: readonly Readonly<{ id: string; name: LocalisedText }>[],
): readonly LocalisedText[] {
  return ids.flatMap((id) => all.find((each) => each.id === id)?.name ?? []);
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
