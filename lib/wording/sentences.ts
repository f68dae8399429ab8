import type { TextSpan } from './fault';
import type { Folded } from './folded';

/** The sentences of a folded text, without the blanks around them. A semicolon or comma ends none. */
export function sentences(read: Folded): readonly TextSpan[] {
  const { text } = read;
  const found: TextSpan[] = [];
  let start = 0;
  for (let place = 0; place <= text.length; place += 1) {
    if (place < text.length && !ends(read, place)) continue;
    const span = trimmed(text, start, Math.min(text.length, place + 1));
    if (span.to > span.from) found.push(span);
    start = place + 1;
  }
  return found;
}

function ends({ text, at, written }: Folded, place: number): boolean {
  const mark = text.charAt(place);
  if (mark === '\n' || mark === '!' || mark === '?' || mark === '؟' || mark === '…') return true;
  if (mark !== '.') return false;
  // a decimal, an address, the stops inside "U.S."
  if (/[\p{L}\p{N}]/u.test(text.charAt(place + 1))) return false;
  const word = /[\p{L}.]*$/u.exec(text.slice(Math.max(0, place - 12), place))?.[0] ?? '';
  if (/^\p{L}$/u.test(word) || abbreviations.has(word)) return false;
  if (!atTheEnd.has(word)) return true;
  const next = text.slice(place + 1).search(/\S/);
  const following = next < 0 ? 'A' : written.charAt(at[place + 1 + next] ?? 0);
  return following !== following.toLowerCase();
}

function trimmed(text: string, from: number, to: number): TextSpan {
  const inside = text.slice(from, to);
  const lead = inside.length - inside.trimStart().length;
  return { from: from + lead, to: from + lead + inside.trim().length };
}

const abbreviations = new Set(
  'e.g i.e approx cf ca vs dr mr mrs ms prof gen col lt capt sgt st mt fig para art vol ed pp'.split(' '),
);
// these can close a sentence as well: a capital tells
const atTheEnd = new Set(
  'etc al no u.s u.k u.n e.u a.m p.m jan feb mar apr jun jul aug sep sept oct nov dec'.split(' '),
);
