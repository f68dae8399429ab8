'use client';

import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
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
  const { data } = useQuery({ ...dossierQuery(view.slug), initialData: view });
  return <Workbench view={data} query={query} reading={reading} />;
}
