import type { EdtfError } from '@/lib/time/edtf-error';
import type { Locale } from './locales';
import { wordsIn } from './words-in';

/** Why a date could not be read, and what to write instead. */
export function edtfErrorWords(locale: Locale, error: EdtfError): string {
  const words = wordsIn(locale, 'dates').edtf;
  return error.kind === 'edtf-unsupported' ? words[error.feature] : words[error.kind];
}
