/**
 * A text as a reader types it into a search box: without case, vowel marks, tatweel or invisible direction marks, with
 * one form of alef, ya, kaf and ta marbuta, without hamza, digits as 0–9. Apply it to both sides of a comparison.
 */
export function searchable(text: string): string {
  let folded = '';
  for (const character of text) folded += searchableCharacter(character);
  return folded;
}

/** One character as `searchable` keeps it; empty where it is dropped. */
export function searchableCharacter(character: string): string {
  // Decomposing splits a hamza or madda from its letter and a ligature into its letters.
  const plain = character.normalize('NFKD').toLowerCase().replace(dropped, '');
  return plain.replace(unified, (found) => letters[found] ?? String(found.charCodeAt(0) & 0xf));
}

// Marks that sit on a letter, tatweel, a hamza on the line («الثلاثاء» is often typed «الثلاثا»), direction and joining marks.
const dropped = /[\p{Mn}\u0640\u0621\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;

// Arabic-Indic ٠–٩ and Persian ۰–۹ carry their value in the last four bits of their code point.
const unified = /[ٱىیکةہە٠-٩۰-۹]/gu;
const letters: Readonly<Record<string, string>> = {
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
  ة: 'ه',
  ہ: 'ه',
  ە: 'ه',
};
