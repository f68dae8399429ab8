'use client';

import { useLocale, useTongue } from '@/components/shell/locale';
import type { LocalisedText } from '@/lib/dossier/atoms';
import { direction } from '@/lib/i18n/locales';
import { textIn } from '@/lib/i18n/text';

/** A text of the dossier; where it exists only in the other language, it keeps that language's direction. */
export function Said({ text }: { text: LocalisedText }) {
  const locale = useLocale();
  const tongue = useTongue();
  const said = textIn(tongue, text);
  return said.lang === locale ? (
    said.text
  ) : (
    <bdi lang={said.lang} dir={direction(said.lang)}>
      {said.text}
    </bdi>
  );
}
