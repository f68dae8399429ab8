import { err, ok, type Result } from '@/lib/kernel/result';
import { agoPhrases } from './ago-phrases';
import { calendarPhrases } from './calendar-phrases';
import { dayPhrases } from './day-phrases';
import { listPhrases } from './list-phrases';
import { otherPhrases } from './other-phrases';
import { periodPhrases } from './period-phrases';
import type { Phrase, Read } from './reading';
import type { Token } from './token';
import { tokens } from './tokens';

/** A part of a text, from one place up to another, in UTF-16 units. */
export type MatchedSpan = Readonly<{ from: number; to: number }>;

/** One way to understand a date in a text; its rule resolves like any other once `withOther` has named what it needs. */
export type Reading = Read & Readonly<{ matched: MatchedSpan }>;

/** Why a text gives no date: nothing was recognised, or what was cannot be dated by any rule. */
export type NoDate =
  | Readonly<{ kind: 'no-date' | 'too-long' }>
  | Readonly<{ kind: 'future' | 'no-such-day' | 'several-dates' | 'no-rule'; matched: MatchedSpan }>;

/** The best reading and all others, those of the same words before those of other words. */
export type DateWords = Readonly<{ best: Reading; others: readonly Reading[] }>;

/** Longer texts are no date phrases, and only cost time. */
const phraseMaxLength = 1_000;

/**
 * The rules that the words of a text may mean, in Arabic or English. The longest phrases count, and of those the first
 * in the text is best. Figures such as 6/9/2016 are read day first, and in English also month first.
 */
export function rulesFromWords(
  text: string,
  { lang }: Readonly<{ lang?: 'ar' | 'en' | undefined }> = {},
): Result<DateWords, NoDate> {
  if (text.length > phraseMaxLength) return err({ kind: 'too-long' });
  const words = tokens(text).map((token) => (lang === 'ar' ? dayFirst(token) : token));
  const signs = words.map(({ sign }) => sign).join('');
  const found = longest(words.flatMap((_, at) => matchesAt(words, signs, at)));
  const [first] = found;
  if (first === undefined) return err(futureOrNothing(words));
  const refusal = refusalOf(first, signs);
  if (refusal) return err({ kind: refusal, matched: spanOf(first, words) });
  const readings = found.flatMap((match) => (refusalOf(match, signs) ? [] : readingsOf(match, words)));
  const [best, ...others] = readings;
  return best === undefined ? err({ kind: 'no-date' }) : ok({ best, others });
}

type Match = Readonly<{ at: number; length: number; reads: readonly Read[] | 'no-such-day' }>;
const phrases: readonly Phrase[] = [
  ...calendarPhrases,
  ...listPhrases,
  ...dayPhrases,
  ...agoPhrases,
  ...periodPhrases,
  ...otherPhrases,
];

function matchesAt(words: readonly Token[], signs: string, at: number): readonly Match[] {
  return phrases.flatMap((each) => {
    each.signs.lastIndex = at;
    const length = each.signs.exec(signs)?.[0].length ?? 0;
    if (length === 0) return [];
    const reads = each.read(words.slice(at, at + length));
    return reads.length === 0 || isLowerCaseWord(words.slice(at, at + length)) ? [] : [{ at, length, reads }];
  });
}

// "may" and "march" alone are verbs, and «اب» without its madda is mostly a father.
function isLowerCaseWord([word, ...more]: readonly Token[]): boolean {
  return more.length === 0 && word?.sign === 'm' && /^(?:may|march|mar|اب|أب)$/.test(word.text);
}

/** The longest matches that do not overlap, in the order of the text; of equally long ones the first pattern's. */
function longest(matches: readonly Match[]): readonly Match[] {
  const kept: Match[] = [];
  for (const match of matches.toSorted((a, b) => b.length - a.length || a.at - b.at))
    if (kept.every((other) => match.at + match.length <= other.at || other.at + other.length <= match.at))
      kept.push(match);
  return kept.sort((a, b) => a.at - b.at);
}

/** Whether the words around a match say something that its rules leave out. */
function refusalOf(
  { at, length, reads }: Match,
  signs: string,
): 'future' | 'no-such-day' | 'several-dates' | 'no-rule' | undefined {
  const before = signs.slice(0, at);
  const after = signs.slice(at + length);
  if (/Fu?$/.test(before) || /^u?F/.test(after)) return 'future';
  if (reads === 'no-such-day') return 'no-such-day';
  // A rule for "before", "since" or "between" would have taken that word too.
  if (/[basTBe]u?$/.test(before)) return 'no-rule';
  // "5 and 11 August": the first number is a day of August too.
  if (/n[&o-]u?$/.test(before)) return 'several-dates';
  return /^[o&-]u?[wmyDXYn]/.test(after) && !/^[o&-]n(?![um])/.test(after) ? 'several-dates' : undefined;
}

function futureOrNothing(words: readonly Token[]): NoDate {
  const future = words.find(({ sign }) => sign === 'F');
  return future ? { kind: 'future', matched: { from: future.from, to: future.to } } : { kind: 'no-date' };
}

function readingsOf(match: Match, words: readonly Token[]): readonly Reading[] {
  const matched = spanOf(match, words);
  return match.reads === 'no-such-day' ? [] : match.reads.map((read) => ({ ...read, matched }));
}

function spanOf({ at, length }: Match, words: readonly Token[]): MatchedSpan {
  const span = words.slice(at, at + length);
  return { from: span[0]?.from ?? 0, to: span.at(-1)?.to ?? 0 };
}

function dayFirst(token: Token): Token {
  return token.figures ? { ...token, figures: token.figures.slice(0, 1) } : token;
}
