import type { KeyboardEvent } from 'react';
import type { Cell } from '@/lib/dossier/what-if-schema';
import { latinDigits } from '@/lib/workbench/points-input';

/** What a key asks for in a cell: a rating, a field for a ratio, or the whole choice. */
export type KeyWish = Readonly<{ rate: Cell }> | Readonly<{ open: 'choice' | 'ratio' }>;

const byDigit: Readonly<Record<string, Cell>> = { 1: 'II', 2: 'I', 3: 'N', 4: 'C', 5: 'CC' };
const byLetter: Readonly<Record<string, readonly [Cell, Cell]>> = {
  c: ['C', 'CC'],
  n: ['N', 'N'],
  i: ['I', 'II'],
};

/** 1 to 5 from very inconsistent to very consistent, C, N and I with Shift for very, Delete for none, X for a ratio. */
export function keyWish(event: KeyboardEvent): KeyWish | undefined {
  const { key, shiftKey } = event;
  if (event.ctrlKey || event.metaKey || event.altKey) return undefined;
  if (key === 'Enter' || key === ' ') return { open: 'choice' };
  if (key === 'Delete' || key === 'Backspace') return { rate: 'NA' };
  const rated = byDigit[latinDigits(key)];
  if (rated !== undefined) return { rate: rated };
  const letter = letterOf(event);
  if (letter === 'x' || key === '×') return { open: 'ratio' };
  const pair = byLetter[letter];
  return pair && { rate: pair[shiftKey ? 1 : 0] };
}

// another script has other letters on these keys: then the key itself is meant
function letterOf({ key, code }: KeyboardEvent): string {
  return /^[a-z]$/i.test(key) ? key.toLowerCase() : (/^Key([A-Z])$/.exec(code)?.[1] ?? '').toLowerCase();
}
