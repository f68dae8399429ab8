/**
 * A text in a sentence of the other direction, kept together: a figure or a code in its own order from left to right,
 * a name (`auto`) in the direction of its first letter.
 */
export function isolated(text: string | number, direction: 'ltr' | 'auto' = 'ltr'): string {
  return `${direction === 'ltr' ? '\u2066' : '\u2068'}${text}\u2069`;
}
