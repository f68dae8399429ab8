'use client';

import dynamic from 'next/dynamic';
import type { ReactNode } from 'react';
import { awaited } from '@/components/ui/outstanding';
import { isLocale } from '@/lib/i18n/locales';
import { useLocale } from './locale';
import { saying } from './saying';

const english = (module: typeof import('@/lib/i18n/words/english-later')) =>
  saying('en', module.englishLater);
const arabic = (module: typeof import('@/lib/i18n/words/arabic-later')) => saying('ar', module.arabicLater);
// each import stands in its `dynamic`, so that the server can name the script in the page
const parts = {
  en: dynamic(() => import('@/lib/i18n/words/english-later').then(english)),
  ar: dynamic(() => import('@/lib/i18n/words/arabic-later').then(arabic)),
};

/** What is inside can say everything that is said in the browser. */
export function AllWords({ children }: { children: ReactNode }) {
  const Saying = parts[useLocale()];
  return <Saying>{children}</Saying>;
}

/** Loads a part that says more than the first screen does, together with the words for it. */
export function withWords<Loaded>(load: () => Promise<Loaded>): () => Promise<Loaded> {
  return async () => (await awaited(Promise.all([load(), laterWords()])))[0];
}

const fetched = {
  en: () => import('@/lib/i18n/words/english-later').then(english),
  ar: () => import('@/lib/i18n/words/arabic-later').then(arabic),
};
async function laterWords(): Promise<void> {
  const locale = typeof document === 'undefined' ? '' : document.documentElement.lang;
  if (isLocale(locale)) await fetched[locale](); // on the server they are all there
}
