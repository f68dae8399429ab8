'use client';

import type { LocalisedText } from '@/lib/dossier/atoms';
import { textIn } from '@/lib/i18n/text';
import { useTongue } from '../shell/locale';

/** A text of the dossier, marked with the language it is in; kept apart, for a name may run the other way. */
export function InOwnWords({ of }: { of: LocalisedText }) {
  const { text, lang } = textIn(useTongue(), of);
  return <bdi lang={lang}>{text}</bdi>;
}
