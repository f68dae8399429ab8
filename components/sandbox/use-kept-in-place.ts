import { type RefObject, useLayoutEffect, useRef } from 'react';

/**
 * Keeps the page where it is when a bar comes in above it or goes: the page is scrolled by the bar's height, so that
 * nothing moves under a hand.
 */
export function useKeptInPlace(isThere: boolean, bar: RefObject<HTMLElement | null>): void {
  const was = useRef({ isThere, height: 0 });
  useLayoutEffect(() => {
    const before = was.current;
    const height = bar.current?.offsetHeight ?? before.height;
    was.current = { isThere, height };
    if (before.isThere === isThere) return;
    const { style } = document.documentElement;
    // some browsers do it themselves, but only sometimes: never both
    style.overflowAnchor = 'none';
    window.scrollBy({ top: isThere ? height : -height, behavior: 'instant' });
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        style.overflowAnchor = '';
      }),
    );
  }, [isThere, bar]);
}
