'use client';

import { useEffect, useState } from 'react';
import type { DossierView } from '@/lib/api/contract';
import { YardstickProvider } from '../wording/yardstick-context';
import { Evidence } from './evidence';

/** The matrix on the server's truth: what the page came with, then whatever others have saved since. */
export function LiveEvidence({ view, query }: { view: DossierView; query: string }) {
  const [latest, setLatest] = useState(view);
  useEffect(() => {
    const leaving = new AbortController();
    void import('../workbench/server-truth').then(({ followDossier }) => {
      if (!leaving.signal.aborted)
        leaving.signal.addEventListener('abort', followDossier(view, setLatest), { once: true });
    });
    return () => leaving.abort();
  }, [view]);
  return (
    <YardstickProvider yardstick={latest.dossier.settings.yardstick}>
      <Evidence view={latest} query={query} />
    </YardstickProvider>
  );
}
