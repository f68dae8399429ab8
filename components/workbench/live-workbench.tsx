'use client';

import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { dossierQuery } from '@/lib/api/client';
import type { DossierView } from '@/lib/api/contract';
import { QueryProvider } from './query-provider';
import { Workbench } from './workbench';

type Props = Readonly<{ view: DossierView; query: string; reading: ReactNode }>;

/** The workbench on the server's truth: what the page came with, then whatever others have saved since. */
export function LiveWorkbench({ view, query, reading }: Props) {
  return (
    <QueryProvider>
      <Live view={view} query={query} reading={reading} />
    </QueryProvider>
  );
}

function Live({ view, query, reading }: Props) {
  const client = useQueryClient();
  const known = dossierQuery(view.slug);
  // of what the cache remembers and what the page came with, the one that knows more
  useState(() => client.setQueryData(known.queryKey, (cached) => (isNewer(view, cached) ? view : cached)));
  const { data } = useQuery({ ...known, initialData: view });
  return <Workbench view={data} query={query} reading={reading} />;
}

function isNewer(view: DossierView, cached: DossierView | undefined): boolean {
  return cached === undefined || view.seq > cached.seq || view.revisions.length > cached.revisions.length;
}
