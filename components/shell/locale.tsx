'use client';

import { createContext, type ReactNode, useContext } from 'react';
import type { Topic, Words } from '@/lib/i18n/english';
import type { Locale } from '@/lib/i18n/locales';
import { localeOf, type Tongue } from '@/lib/i18n/tongue';
import { wordsIn } from '@/lib/i18n/words-in';

const TongueContext = createContext<Tongue>('en');

export function LocaleProvider({ tongue, children }: { tongue: Tongue; children: ReactNode }) {
  return <TongueContext.Provider value={tongue}>{children}</TongueContext.Provider>;
}

/** The reader's language: for words, routes and the direction of writing. */
export function useLocale(): Locale {
  return localeOf(useTongue());
}

/** The reader's language with month names and digits: for dates and figures. */
export function useTongue(): Tongue {
  return useContext(TongueContext);
}

/** The words of one topic in the reader's language and digits. */
export function useWords<Of extends Topic>(topic: Of): Words[Of] {
  return wordsIn(useTongue(), topic);
}
