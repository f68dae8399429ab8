import type { ReactNode } from 'react';
import { knownWords } from '#known-words';
import type { Words } from '@/lib/i18n/english';
import type { Locale } from '@/lib/i18n/locales';

/** Takes in words that have come, and gives a part whose inside can say them. */
export function saying(locale: Locale, words: Partial<Words>) {
  Object.assign(knownWords[locale], words);
  return Inside;
}

function Inside({ children }: { children: ReactNode }) {
  return children;
}
