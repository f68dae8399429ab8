import { use, useEffect, useRef, useState } from 'react';
import { datesInBoth } from '../shell/dates-in-both';

type Sifting = typeof import('@/lib/session/filter');
let coming: Promise<Sifting> | undefined;
let here: Sifting | undefined;

/**
 * What a filter is applied with. Few open the page with one, so it is fetched after the first paint; a page that is opened
 * with a filter waits for it, on the server and in the browser, and never shows what it should hide.
 */
export function useSifting(isAsked: boolean): Sifting | undefined {
  const isOpen = useRef(false);
  const [, setArrived] = useState(false);
  useEffect(() => {
    isOpen.current = true;
    const arriving = sifting();
    if (isAsked && here === undefined) void arriving.then(() => setArrived(true));
  }, [isAsked]);
  if (!isAsked || here !== undefined) return here;
  // a page that is already in use goes on being used meanwhile
  return isOpen.current ? undefined : use(sifting());
}

function sifting(): Promise<Sifting> {
  coming ??= Promise.all([import('@/lib/session/filter'), datesInBoth()]).then(([module]) => {
    here = module;
    return module;
  });
  return coming;
}
