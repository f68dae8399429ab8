import type { KeyboardEvent } from 'react';
import { isChord } from '@/lib/charts/chord';
import type { Direction } from '@/lib/session/address';

/** X turns the time axis round, whichever alphabet the keyboard writes; only from within the drawing. */
export function turnByKey(runs: Direction, run: (runs: Direction) => void) {
  return (event: KeyboardEvent) => {
    if (event.code !== 'KeyX' || isChord(event)) return;
    event.preventDefault();
    run(runs === 'ltr' ? 'rtl' : 'ltr');
  };
}
