'use client';

import { type ReactNode, Suspense, useCallback, useEffect, useLayoutEffect, useRef } from 'react';
import { hold } from './outstanding';

/** Something of this part is on its way until `Arrived` stands on the page with what comes back. */
export function useArrival(): () => void {
  const release = useRef<() => void>(undefined);
  // before any effect of the same commit, so that no page is ready in between
  useLayoutEffect(() => {
    release.current = hold();
    return release.current;
  }, []);
  return useCallback(() => release.current?.(), []);
}

/** Beside what has come, in the same commit. */
export function Arrived({ tell }: Readonly<{ tell: () => void }>) {
  useEffect(tell, [tell]);
  return undefined;
}

/** A part that may come after the rest of the page, which is not ready before. */
export function Awaited({ children, fallback }: Readonly<{ children: ReactNode; fallback?: ReactNode }>) {
  const arrived = useArrival();
  return (
    <Suspense fallback={fallback}>
      {children}
      <Arrived tell={arrived} />
    </Suspense>
  );
}
