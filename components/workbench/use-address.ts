import { useCallback, useEffect, useLayoutEffect, useState } from 'react';
import { type Address, readAddress, writeAddress } from '@/lib/session/address';

/**
 * The shareable state and its two ways into the browser's history: `go` adds an entry that Back undoes, `settle`
 * only keeps the address true (for pans, zooms and selections, of which nobody wants forty entries).
 */
export function useAddress(initial: string, scenarioCount: number) {
  const [address, setAddress] = useState<Address>(() =>
    readAddress(new URLSearchParams(initial), scenarioCount),
  );

  // a page taken back from the browser's history is given the query it was first opened with
  useLayoutEffect(() => {
    const current = readAddress(new URLSearchParams(window.location.search), scenarioCount);
    setAddress((held) => (writeAddress(held) === writeAddress(current) ? held : current));
  }, [scenarioCount]);

  useEffect(() => {
    function onBack() {
      setAddress(readAddress(new URLSearchParams(window.location.search), scenarioCount));
    }
    window.addEventListener('popstate', onBack);
    return () => window.removeEventListener('popstate', onBack);
  }, [scenarioCount]);

  const write = useCallback(
    (change: Partial<Address>, method: 'pushState' | 'replaceState') => {
      const current = readAddress(new URLSearchParams(window.location.search), scenarioCount);
      const next = { ...current, ...change };
      const query = writeAddress(next);
      setAddress(next);
      if (query !== writeAddress(current))
        window.history[method](null, '', query === '' ? window.location.pathname : `?${query}`);
    },
    [scenarioCount],
  );
  const go = useCallback((change: Partial<Address>) => write(change, 'pushState'), [write]);
  const settle = useCallback((change: Partial<Address>) => write(change, 'replaceState'), [write]);
  return { address, go, settle };
}
