'use client';

import { CarryingLink } from '@/components/ui/carrying-link';
import { routes } from '@/lib/routes';
import { useLocale, useWords } from './locale';
import styles from './shell.module.css';

export function NotFoundNote() {
  const words = useWords('shell');
  const locale = useLocale();
  return (
    <main id="content" className={styles.page}>
      <h1>{words.notFound}</h1>
      <p>
        <CarryingLink leaves href={routes.home(locale)}>
          {words.backHome}
        </CarryingLink>
      </p>
    </main>
  );
}
