'use client';

import { type ReactNode, useEffect, useState } from 'react';
import type { DossierView } from '@/lib/api/contract';
import type { WhatIf } from '@/lib/dossier/what-if-schema';
import { YardstickProvider } from '../wording/yardstick-context';
import { Workbench } from './workbench';

type Props = Readonly<{ view: DossierView; query: string; tried: WhatIf; reading: ReactNode }>;

/** The workbench on the server's truth: what the page came with, then whatever others have saved since. */
export function LiveWorkbench({ view, query, tried, reading }: Props) {
  const [latest, setLatest] = useState(view);
  // the page stands without it: what follows the server comes after the first paint
  useEffect(() => {
    const leaving = new AbortController();
    void import('./server-truth').then(({ followDossier }) => {
      if (!leaving.signal.aborted)
        leaving.signal.addEventListener('abort', followDossier(view, setLatest), { once: true });
    });
    return () => leaving.abort();
  }, [view]);
  return (
    <YardstickProvider yardstick={latest.dossier.settings.yardstick}>
      <Workbench view={latest} query={query} tried={tried} reading={reading} />
    </YardstickProvider>
  );
}
