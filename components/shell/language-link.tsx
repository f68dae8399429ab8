'use client';

import { usePathname } from 'next/navigation';
import { CarryingLink } from '@/components/ui/carrying-link';
import type { Locale } from '@/lib/i18n/locales';
import { useWords } from './locale';
import styles from './shell.module.css';

/** The same page in the other language. A plain link: the whole document turns round, and drafts live in the address. */
export function LanguageLink({ to }: { to: Locale }) {
  const words = useWords('shell');
  const path = usePathname().replace(/^\/[a-z]{2}/, `/${to}`);
  return (
    <CarryingLink className={styles.quiet} href={path} lang={to} hrefLang={to}>
      {words.otherLanguage}
    </CarryingLink>
  );
}
