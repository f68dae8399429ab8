import { type Address, readAddress, writeAddress } from '@/lib/session/address';

/** The address as the browser has it. */
export function addressHere(scenarioCount: number): Address {
  return readAddress(new URLSearchParams(window.location.search), scenarioCount);
}

/** Tells of every address that the browser goes back or forth to. */
export function followBrowser(scenarioCount: number, onAddress: (address: Address) => void): () => void {
  const follow = () => onAddress(addressHere(scenarioCount));
  window.addEventListener('popstate', follow);
  return () => window.removeEventListener('popstate', follow);
}

/**
 * The one way into the browser's history: as an entry that Back goes back over, in place of the one that is there, or as
 * one entry together with those of the same kind right before it.
 */
export function browserAddress() {
  let isMerging = false;
  return {
    write(address: Address, how: 'push' | 'replace' | 'merge', scenarioCount: number) {
      const query = writeAddress(address);
      // written otherwise, an address may say the same
      if (query === writeAddress(addressHere(scenarioCount))) return;
      const method = how === 'push' || (how === 'merge' && !isMerging) ? 'pushState' : 'replaceState';
      window.history[method](null, '', query === '' ? window.location.pathname : `?${query}`);
      if (how !== 'replace') isMerging = how === 'merge';
    },
    /** The browser has moved by itself: what comes next is no part of what was there. */
    moved() {
      isMerging = false;
    },
  };
}
