import type { EdtfError } from '@/lib/time/edtf-error';
import type { Tongue } from './tongue';
import { wordsIn } from './words-in';

/** Why a date could not be read, and what to write instead. */
export function edtfErrorWords(tongue: Tongue, error: EdtfError): string {
  const words = wordsIn(tongue, 'dates').edtf;
  return error.kind === 'edtf-unsupported' ? words[error.feature] : words[error.kind];
}
