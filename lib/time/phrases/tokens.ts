import { longestEntry, meaningOf } from './lexicon';
import { type NormalisedText, normalised } from './normalised';
import type { Token, TokenMeaning } from './token';

/** The words of a text that mean something in a date phrase, in order; fillers ("in", "the", «في») are left out. */
export function tokens(original: string): readonly Token[] {
  const source = normalised(original);
  const pieces = [...source.text.matchAll(piece)].map((found) => ({ text: found[0], at: found.index }));
  const made: Token[] = [];
  for (let index = 0; index < pieces.length; ) {
    const { meaning, from, to, next, rest } = wordsAt(pieces, index, source.text);
    if (rest !== undefined) pieces[index] = rest;
    if (meaning !== 'filler') made.push(token(source, original, meaning, from, to));
    index = next;
  }
  return withoutDoubledMonths(made);
}

// A date in figures, a number with what is glued to it, a run of letters, or one other sign.
const piece =
  /(?:\d{4}([-/.])\d{1,2}\1\d{1,2}|\d{1,2}([-/.])\d{1,2}\2\d{4})(?![\p{L}\p{N}])|\p{Script=Arabic}+|[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu;
type Piece = Readonly<{ text: string; at: number }>;
type Found = Readonly<{
  meaning: TokenMeaning | 'filler';
  from: number;
  to: number;
  next: number;
  /** What is left of a piece of which only the first letter has been read. */
  rest?: Piece;
}>;

function wordsAt(pieces: readonly Piece[], index: number, text: string): Found {
  const first = pieces[index] ?? { text: '', at: text.length };
  const entry = entryFrom(first, pieces, index, text);
  if (entry) return { ...entry, from: first.at };
  const rest = { text: first.text.slice(1), at: first.at + 1 };
  const joined = joinedMeaning(first.text, rest.text && entryFrom(rest, pieces, index, text)?.meaning);
  if (joined) return { meaning: joined, from: first.at, to: rest.at, next: index, rest };
  const meaning = figuresToken(first.text) ?? { sign: signOf(first.text) };
  return { meaning, from: first.at, to: first.at + first.text.length, next: index + 1 };
}

/** The longest entry that begins with `first` and goes on with the pieces after `index`. */
function entryFrom(
  first: Piece,
  pieces: readonly Piece[],
  index: number,
  text: string,
): Readonly<{ meaning: TokenMeaning | 'filler'; to: number; next: number }> | undefined {
  for (let count = Math.min(longestEntry, pieces.length - index); count > 0; count -= 1) {
    const last = count === 1 ? first : (pieces[index + count - 1] ?? first);
    const to = last.at + last.text.length;
    const meaning = meaningOf(text.slice(first.at, to).replace(/ +/g, ' '));
    if (meaning) return { meaning, to, next: index + count };
  }
  return undefined;
}

function signOf(text: string): 'z' | ',' | '-' | ';' {
  if (/^[\p{L}\p{N}]/u.test(text)) return 'z';
  return text === ',' || text === '-' ? text : ';';
}

// «و», «ب» and «ل» are written as one with the word that follows, the last two only matter before months and parts.
// Short words are left whole: «باب» is a door, not "in August".
function joinedMeaning(
  word: string,
  rest: TokenMeaning | 'filler' | '' | undefined,
): TokenMeaning | 'filler' | undefined {
  if (rest === undefined || rest === '') return undefined;
  if (word.startsWith('و')) return { sign: '&' };
  const named = rest !== 'filler' && (rest.sign === 'm' || rest.sign === 'P');
  return named && /^[بل]/.test(word) && word.length > 4 ? 'filler' : undefined;
}

function token(
  source: NormalisedText,
  original: string,
  meaning: TokenMeaning,
  from: number,
  to: number,
): Token {
  const start = source.starts[from] ?? 0;
  const end = source.ends[to - 1] ?? start;
  return { ...meaning, from: start, to: end, text: original.slice(start, end) };
}

// The press often writes a month in two systems at once: «آب/أغسطس», «أغسطس (آب)».
function withoutDoubledMonths(all: readonly Token[]): readonly Token[] {
  const kept: Token[] = [];
  for (let index = 0; index < all.length; index += 1) {
    const [month, mark, again, close] = all.slice(index, index + 4);
    if (month === undefined) break;
    const doubled = month.sign === 'm' && mark && '/('.includes(mark.text) && again?.sign === 'm';
    if (!doubled || again.value !== month.value) {
      if (month.text !== '.') kept.push(month);
      continue;
    }
    const last = mark.text === '(' && close?.text === ')' ? close : again;
    kept.push({ ...month, to: last.to });
    index += last === again ? 2 : 3;
  }
  return kept;
}

/** What a run of figures means: a number, a year, or a whole date; undefined where it is none of them. */
function figuresToken(text: string): TokenMeaning | undefined {
  const number = /^(\d{1,4})(?:st|nd|rd|th|م)?$/.exec(text);
  if (number) return numberOrYear(number[1] ?? '');
  const yearFirst = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/.exec(text);
  if (yearFirst) return { sign: 'D', figures: [triple(yearFirst[1], yearFirst[3], yearFirst[4])] };
  const yearLast = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/.exec(text);
  if (yearLast)
    return {
      sign: 'D',
      // Day before month, as everywhere but in the United States; the other order is kept as a second reading.
      figures: [triple(yearLast[4], yearLast[3], yearLast[1]), triple(yearLast[4], yearLast[1], yearLast[3])],
    };
  return undefined;
}

function numberOrYear(digits: string): TokenMeaning | undefined {
  const value = Number(digits);
  if (digits.length < 4) return { sign: 'n', value };
  return value >= 1000 ? { sign: 'y', value } : undefined;
}

function triple(...figures: readonly (string | undefined)[]): readonly [number, number, number] {
  const [year = 0, month = 0, day = 0] = figures.map(Number);
  return [year, month, day];
}
