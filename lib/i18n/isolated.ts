/**
 * A text in a sentence of the other direction, kept together: a figure or a code in its own order from left to right,
 * a sentence (`rtl`) from right to left, a name (`auto`) in the direction of its first letter.
 */
export function isolated(text: string | number, direction: keyof typeof openings = 'ltr'): string {
  return `${openings[direction]}${text}\u2069`;
}

const openings = { ltr: '\u2066', rtl: '\u2067', auto: '\u2068' } as const;
