import type { EdtfError } from '@/lib/time/edtf-error';
import type { Locale } from './locales';
import { dates } from './messages/dates';

/** Why a date could not be read, and what to write instead. */
export function edtfErrorWords(locale: Locale, error: EdtfError): string {
  const words = dates[locale].edtf;
  return error.kind === 'edtf-unsupported' ? words[error.feature] : words[error.kind];
}
