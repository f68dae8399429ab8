'use client';

import { useWords } from '@/components/shell/locale';
import styles from '@/components/shell/shell.module.css';
import { Button } from '@/components/ui/button';

export default function PageError({ reset }: Readonly<{ reset: () => void }>) {
  const words = useWords('shell');
  return (
    <main id="content" className={styles.page}>
      <h1>{words.failed}</h1>
      <p>
        <Button looks="main" onClick={reset}>
          {words.tryAgain}
        </Button>
      </p>
    </main>
  );
}
