'use client';

import type { ReactNode } from 'react';
import type { Dating, LocalisedText } from '@/lib/dossier/atoms';
import type { Development, Dossier } from '@/lib/dossier/schema';
import { development } from '@/lib/i18n/messages/development';
import { ruleWords } from '@/lib/i18n/rule-words';
import { textIn } from '@/lib/i18n/text';
import { useLocale, useWords } from '../shell/locale';
import styles from './developments.module.css';

/** The source's words and the rule that made a date of them. */
export function Why({ dossier, dating }: { dossier: Dossier; dating: Dating }) {
  const words = useWords(development);
  const locale = useLocale();
  const { wording, rule, note } = dating;
  const other = rule.kind === 'relative' ? dossier.developments.find(({ id }) => id === rule.to) : undefined;
  return (
    <span className={styles.why}>
      {wording === undefined ? undefined : (
        <>
          {words.wording} <q lang={wording.lang}>{wording.quote}</q>.{' '}
          {wording.lang === locale ? undefined : words.gloss(textIn(locale, wording.gloss).text)}{' '}
        </>
      )}
      {rule.kind === 'undated'
        ? undefined
        : `${capitalised(ruleWords(locale, rule, other && textIn(locale, other.title).text))}. `}
      {note === undefined ? undefined : <Words of={note} />}
    </span>
  );
}

export function Origin({ dossier, item }: { dossier: Dossier; item: Development }) {
  const words = useWords(development);
  const locale = useLocale();
  const origin = dossier.origins.find(({ id }) => id === item.origin);
  if (origin === undefined) return undefined;
  return (
    <div>
      <dd>
        {words.origin(textIn(locale, origin.name).text)}.{' '}
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
  const locale = useLocale();
  const words = useWords(development);
  if (texts.length === 0) return undefined;
  return <Fact name={name}>{texts.map((text) => textIn(locale, text).text).join(words.comma)}</Fact>;
}

export function Words({ of }: { of: LocalisedText }) {
  const { text, lang } = textIn(useLocale(), of);
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
