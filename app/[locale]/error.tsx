'use client';

import { useWords } from '@/components/shell/locale';
import styles from '@/components/shell/shell.module.css';

export default function PageError({ reset }: Readonly<{ reset: () => void }>) {
  const words = useWords('shell');
  return (
    <main id="content" className={styles.page}>
      <h1>{words.failed}</h1>
      <p>
        <button type="button" className={styles.action} onClick={reset}>
          {words.tryAgain}
        </button>
      </p>
    </main>
  );
}
