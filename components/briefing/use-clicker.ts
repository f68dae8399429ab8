'use client';

import { useEffect, useEffectEvent } from 'react';
import { type ClickerMeaning, meaning } from '@/lib/briefing/clicker';

/**
 * Every key of the briefing, taken before anything on the page can have it, so that a clicker pressed over a button
 * still turns the page. `onKey` says whether it used the key; what it did not use stays the browser's.
 */
export function useClicker(direction: 'ltr' | 'rtl', onKey: (meant: ClickerMeaning) => boolean) {
  const onPress = useEffectEvent((event: KeyboardEvent) => {
    const meant = meaning(event, direction);
    if (!meant) return;
    if (event.type === 'keydown' && !onKey(meant)) return;
    // A button acts when the space bar comes up, so that is taken too; Enter stays with the button in focus.
    if (event.type === 'keyup' && event.key === 'Enter') return;
    event.preventDefault();
    event.stopImmediatePropagation();
  });
  useEffect(() => {
    const capture = { capture: true };
    const listener = (event: KeyboardEvent) => onPress(event);
    window.addEventListener('keydown', listener, capture);
    window.addEventListener('keyup', listener, capture);
    return () => {
      window.removeEventListener('keydown', listener, capture);
      window.removeEventListener('keyup', listener, capture);
    };
  }, []);
}
