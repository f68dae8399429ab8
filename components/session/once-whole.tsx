'use client';

import type { ReactNode } from 'react';
import { useWords } from '@/components/shell/locale';
import { Button } from '@/components/ui/button';
import styles from './note.module.css';
import { useSession, useSessionOfPage } from './use-session';

/** What reads or writes any text of the dossier: shown once all of them are here. */
export function OnceWhole({ children }: { children: ReactNode }) {
  return useSession('isWhole') ? children : <RestComing />;
}

/** In place of what waits for the texts. */
export function RestComing() {
  const { rest } = useWords('workbench');
  return useSession('restIsMissing') ? (
    <Missing />
  ) : (
    <p className={styles.note} role="status">
      {rest.coming}
    </p>
  );
}

/** At the head of a page that could not fetch what it came without. */
export function RestMissing() {
  return useSession('restIsMissing') ? <Missing /> : undefined;
}

function Missing() {
  const { rest } = useWords('workbench');
  const { store } = useSessionOfPage();
  const ask = () => {
    const { slug } = store.getState().record;
    void import('./server-truth').then(({ refreshDossier }) => refreshDossier(slug));
  };
  return (
    <p className={styles.note} role="status">
      {rest.missing}{' '}
      <Button looks="tool" onClick={ask}>
        {rest.again}
      </Button>
    </p>
  );
}
