'use client';

import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { ApiProblem } from '@/lib/api/send-json';

/** The cache of server truth: one per browser, so that what was saved is still there when a page is come back to. */
export function QueryProvider({ children }: { children: ReactNode }) {
  const [client] = useState(sharedClient);
  return <QueryClientProvider client={client}>{children}</QueryClientProvider>;
}

let ofThisBrowser: QueryClient | undefined;
function sharedClient(): QueryClient {
  // on the server every request has its own: nobody is shown what another was
  if (typeof window === 'undefined') return newClient();
  ofThisBrowser ??= newClient();
  return ofThisBrowser;
}

function newClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      // our server is on this machine or beside it: the browser's idea of "online" says nothing about it, and a
      // save that cannot be made must be said to have failed, not wait in silence
      queries: {
        staleTime: 10_000,
        // a page taken back from the browser's history brings along what was true when it was first opened
        refetchOnMount: 'always',
        networkMode: 'always',
        retry: isWorthRetrying,
      },
      mutations: { networkMode: 'always' },
    },
  });
}

/** Once more after a failure of the line; never after a refusal, which would only be repeated. */
function isWorthRetrying(failures: number, error: Error): boolean {
  return failures < 1 && !(error instanceof ApiProblem && error.problem !== undefined);
}
