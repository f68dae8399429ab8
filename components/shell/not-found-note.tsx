'use client';

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
        <a href={routes.home(locale)}>{words.backHome}</a>
      </p>
    </main>
  );
}
