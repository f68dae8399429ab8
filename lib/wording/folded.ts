import { searchable, searchableCharacter } from '@/lib/kernel/arabic-text';

/** A text without vowel marks, tatweel and case, and where each of its characters stands in the text as written. */
export type Folded = Readonly<{ text: string; at: readonly number[]; written: string }>;

/** The text as the linter reads it; quotations are the words of others and are blanked out. */
export function folded(written: string): Folded {
  let text = '';
  const at: number[] = [];
  let place = 0;
  for (const character of written) {
    const plain = plainCharacter(character);
    text += plain;
    for (let unit = 0; unit < plain.length; unit += 1) at.push(place);
    place += character.length;
  }
  at.push(place);
  return { text: text.replace(quotation, blanked), at, written };
}

// taking a character apart is slow, and a text has few that differ
const known = new Map<string, string>();

function plainCharacter(character: string): string {
  const plain = known.get(character) ?? searchableCharacter(character);
  known.set(character, plain);
  return plain;
}

/** A stretch of the folded text as it was written; never outside of it. */
export function writtenAt({ at, written }: Folded, from: number, to: number) {
  const start = at[from] ?? written.length;
  const end = at[to] ?? written.length;
  return { from: start, to: end, words: written.slice(start, end).trim() };
}

/** A pattern over folded text from words as they are spelled, between letters that are none of theirs. */
export function wordPattern(source: string): RegExp {
  // only the letters are folded: a pattern's own signs are not words
  const spelled = source.replace(/[\u0600-\u06ff]+/g, searchable).replaceAll(' ', '\\s+');
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${spelled})(?![\\p{L}\\p{N}])`, 'gu');
}

const quotation = /«[^«»]*»|“[^“”]*”|"[^"\n]*"/g;

// a full stop before the closing mark ends the sentence all the same
function blanked(quoted: string): string {
  const inside = quoted.slice(1, -1);
  const end = /[.!?؟…]$/.exec(inside)?.[0] ?? '';
  return `·${'·'.repeat(inside.length - end.length)}${end}${end === '' ? '·' : ' '}`;
}
