'use client';

import dynamic from 'next/dynamic';
import type { ReactNode } from 'react';
import { useLocale } from './locale';
import { saying } from './saying';

// The server names the script of the page's language in the page, and what is inside waits for it.
const parts = {
  en: dynamic(() =>
    import('@/lib/i18n/words/english-first').then((module) => saying('en', module.englishFirst)),
  ),
  ar: dynamic(() =>
    import('@/lib/i18n/words/arabic-first').then((module) => saying('ar', module.arabicFirst)),
  ),
};

/** What is inside can say what every page and the workbench's first screen say. */
export function FirstWords({ children }: { children: ReactNode }) {
  const Saying = parts[useLocale()];
  return <Saying>{children}</Saying>;
}
