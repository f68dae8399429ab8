import type { DateRule } from '../date-rule';
import { weekdayIn } from './point';
import { type Phrase, phrase, type Read } from './reading';
import type { Token } from './token';

const weekday = '(?:[,;-]?u?w)?';

/** Phrases that name a day counted from the publication: today, yesterday, last Saturday. */
export const dayPhrases: readonly Phrase[] = [
  phrase(`d${weekday}`, (found) => [today(found)]),
  phrase('ut|tu', (found) =>
    unitOf(found) === 'day' ? [{ rule: { kind: 'on-anchor' }, receipt: 'today' }] : [],
  ),
  phrase(`u?Y${weekday}`, (found) => [daysBack(found, 1)]),
  phrase(`u?X${weekday}`, (found) => [daysBack(found, 2)]),
  // Whoever writes in the morning means the day before, whoever writes at midnight the same day.
  phrase('N', () => [{ rule: { kind: 'days-range-before', from: 1, to: 0 }, receipt: 'last-night' }]),
  phrase('su?Y', () => [{ rule: { kind: 'days-until', days: 1, softDays: 0 }, receipt: 'since' }]),
  phrase('u?wl|[lL]w', (found) => weekdayReads(found).slice(0, 1)),
  // The day of publication may be called by its name too: "on Tuesday", in a Tuesday's paper.
  phrase('t?u?w', weekdayReads),
];

function today(found: readonly Token[]): Read {
  const named = weekdayIn(found);
  const rule: DateRule =
    named === undefined ? { kind: 'on-anchor' } : { kind: 'days-before', days: 0, weekday: named };
  return { rule, receipt: 'today' };
}

function daysBack(found: readonly Token[], days: number): Read {
  const named = weekdayIn(found);
  return {
    rule: { kind: 'days-before', days, ...(named !== undefined && { weekday: named }) },
    receipt: 'yesterday',
  };
}

function weekdayReads(found: readonly Token[]): readonly Read[] {
  const named = weekdayIn(found);
  if (named === undefined || (unitOf(found) ?? 'day') !== 'day') return [];
  return [
    { rule: { kind: 'weekday-before', weekday: named }, receipt: 'weekday' },
    { rule: { kind: 'days-before', days: 0, weekday: named }, receipt: 'today' },
  ];
}

function unitOf(found: readonly Token[]): Token['unit'] {
  return found.find(({ sign }) => sign === 'u')?.unit;
}
