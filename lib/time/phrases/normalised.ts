import { searchableCharacter } from '@/lib/kernel/arabic-text';

/** A text as phrases are looked for in it, and for each of its characters where it stood in the original. */
export type NormalisedText = Readonly<{ text: string; starts: readonly number[]; ends: readonly number[] }>;

/** A text folded as for a search, with one kind of dash, comma, apostrophe and blank; never longer places than its own. */
export function normalised(original: string): NormalisedText {
  let text = '';
  let at = 0;
  const starts: number[] = [];
  const ends: number[] = [];
  for (const character of original) {
    const end = at + character.length;
    const kept = signs(searchableCharacter(character));
    for (let n = 0; n < kept.length; n += 1) {
      starts.push(at);
      ends.push(end);
    }
    text += kept;
    at = end;
  }
  return { text, starts, ends };
}

function signs(character: string): string {
  return character
    .replace(/[\p{Pd}−]/gu, '-')
    .replace(/[،٫]/g, ',')
    .replace(/[’‘`]/g, "'")
    .replace(/\s/g, ' ');
}
