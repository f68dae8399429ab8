/** The beat number being typed, and the beat (from 0) it leads to as soon as no other number can be meant. */
export type NumberEntry = Readonly<{ typed: string; jumpTo?: number }>;

/** After one more digit: of nine beats "4" goes at once, of twelve "1" waits for another digit or Enter. */
export function withDigit(typed: string, digit: number, beats: number): NumberEntry {
  const number = Number(`${typed}${digit}`);
  if (number === 0) return { typed: '' };
  if (number > beats) return typed === '' ? { typed: '' } : withDigit('', digit, beats);
  return number * 10 > beats ? { typed: '', jumpTo: number - 1 } : { typed: String(number) };
}

/** After Enter: what was typed so far is meant. */
export function confirmed(typed: string): NumberEntry {
  return typed === '' ? { typed } : { typed: '', jumpTo: Number(typed) - 1 };
}
