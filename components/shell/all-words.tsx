'use client';

import dynamic from 'next/dynamic';
import type { ReactNode } from 'react';
import { isLocale } from '@/lib/i18n/locales';
import { useLocale } from './locale';
import { saying } from './saying';

const english = () =>
  import('@/lib/i18n/words/english-later').then((module) => saying('en', module.englishLater));
const arabic = () =>
  import('@/lib/i18n/words/arabic-later').then((module) => saying('ar', module.arabicLater));
const parts = { en: dynamic(english), ar: dynamic(arabic) };

/** What is inside can say everything that is said in the browser. */
export function AllWords({ children }: { children: ReactNode }) {
  const Saying = parts[useLocale()];
  return <Saying>{children}</Saying>;
}

/** Loads a part that says more than the first screen does, together with the words for it. */
export function withWords<Loaded>(load: () => Promise<Loaded>): () => Promise<Loaded> {
  return async () => (await Promise.all([load(), laterWords()]))[0];
}

async function laterWords(): Promise<void> {
  const locale = typeof document === 'undefined' ? '' : document.documentElement.lang;
  if (isLocale(locale)) await { en: english, ar: arabic }[locale](); // on the server they are all there
}
