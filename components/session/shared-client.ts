import { QueryClient } from '@tanstack/react-query';
import { ApiProblem } from '@/lib/api/send-json';

let ofThisBrowser: QueryClient | undefined;

/** The cache of server truth: one per browser, so that what was saved is still there when a page is come back to. */
export function sharedClient(): QueryClient {
  ofThisBrowser ??= new QueryClient({
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
  return ofThisBrowser;
}

/** Once more after a failure of the line; never after a refusal, which would only be repeated. */
function isWorthRetrying(failures: number, error: Error): boolean {
  return failures < 1 && !(error instanceof ApiProblem && error.problem !== undefined);
}
