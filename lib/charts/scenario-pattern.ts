/** Strokes repeated in a square tile over the wash; `solid` is filled with the full colour, `plain` is the wash alone. */
export type Pattern = Readonly<
  | { name: 'solid' | 'plain' }
  | { name: string; tile: number; rotate: number; path: string; width: number; round: boolean }
>;

/** The pattern of the nth scenario, 1 … 12: areas stay apart on a grey copier. */
export function patternAt(position: number): Pattern {
  const pattern = patterns[position - 1];
  if (pattern === undefined) throw new RangeError(`no pattern for scenario ${position}`);
  return pattern;
}

const line = 'M0 0V6';
const patterns: readonly Pattern[] = [
  { name: 'solid' },
  { name: 'diagonal', tile: 6, rotate: 45, path: line, width: 1.3, round: false },
  { name: 'dots', tile: 6, rotate: 0, path: 'M1.5 1.5h0M4.5 4.5h0', width: 1.9, round: true },
  { name: 'plain' },
  { name: 'diagonal-back', tile: 6, rotate: -45, path: line, width: 1.3, round: false },
  { name: 'horizontal', tile: 5, rotate: 90, path: 'M0 0V5', width: 1.3, round: false },
  { name: 'vertical', tile: 5, rotate: 0, path: 'M0 0V5', width: 1.3, round: false },
  { name: 'crossed', tile: 6, rotate: 45, path: 'M0 3H6M3 0V6', width: 1, round: false },
  { name: 'grid', tile: 6, rotate: 0, path: 'M0 3H6M3 0V6', width: 1, round: false },
  { name: 'dashes', tile: 8, rotate: 0, path: 'M0 2H4M4 6H8', width: 1.4, round: false },
  { name: 'zigzag', tile: 8, rotate: 0, path: 'M0 6L4 2L8 6', width: 1.2, round: false },
  { name: 'coarse', tile: 11, rotate: 45, path: 'M5 0V11', width: 3, round: false },
];
