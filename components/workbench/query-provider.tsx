'use client';

import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { ApiProblem } from '@/lib/api/send-json';

/** One cache of server truth per page; what others save is noticed when the window is looked at again. */
export function QueryProvider({ children }: { children: ReactNode }) {
  const [client] = useState(
    () =>
      new QueryClient({
        defaultOptions: {
          // our server is on this machine or beside it: the browser's idea of "online" says nothing about it, and a
          // save that cannot be made must be said to have failed, not wait in silence
          queries: { staleTime: 10_000, networkMode: 'always', retry: isWorthRetrying },
          mutations: { networkMode: 'always' },
        },
      }),
  );
  return <QueryClientProvider client={client}>{children}</QueryClientProvider>;
}

/** Once more after a failure of the line; never after a refusal, which would only be repeated. */
function isWorthRetrying(failures: number, error: Error): boolean {
  return failures < 1 && !(error instanceof ApiProblem && error.problem !== undefined);
}
