import { useCallback, useEffect, useLayoutEffect, useMemo, useState } from 'react';
import { type MatrixSort, matrixSorts } from '@/lib/charts/matrix-order';
import { oneOf } from '@/lib/kernel/one-of';
import { type Address, readAddress, writeAddress } from '@/lib/session/address';

/** What this page can change of the address: what it shares with the timeline, and the order of its rows. */
type Change = Partial<Address & Readonly<{ sort: MatrixSort }>>;

/** What is in view, as the address has it; the timeline's own parts of it stay as they are. */
export function useEvidenceAddress(initial: string, scenarioCount: number) {
  const [query, setQuery] = useState(initial);
  // a page taken back from the browser's history is given the query it was first opened with
  useLayoutEffect(() => setQuery(window.location.search.slice(1)), []);
  useEffect(() => {
    const onBack = () => setQuery(window.location.search.slice(1));
    window.addEventListener('popstate', onBack);
    return () => window.removeEventListener('popstate', onBack);
  }, []);
  const write = useCallback(
    (change: Change, method: 'pushState' | 'replaceState') => {
      const { sort, ...rest } = { ...addressIn(window.location.search, scenarioCount), ...change };
      const next = new URLSearchParams(writeAddress(rest));
      if (sort !== 'apart') next.set('sort', sort);
      const text = next.toString();
      window.history[method](null, '', text === '' ? window.location.pathname : `?${text}`);
      setQuery(text);
    },
    [scenarioCount],
  );
  const go = useCallback((change: Change) => write(change, 'pushState'), [write]);
  const settle = useCallback((change: Change) => write(change, 'replaceState'), [write]);
  const address = useMemo(() => addressIn(query, scenarioCount), [query, scenarioCount]);
  return { address, go, settle };
}
export type EvidenceAddress = ReturnType<typeof addressIn>;

function addressIn(query: string, scenarioCount: number) {
  const parameters = new URLSearchParams(query);
  const sort: MatrixSort = oneOf(matrixSorts, parameters.get('sort')) ?? 'apart';
  return { ...readAddress(parameters, scenarioCount), sort };
}
