import type { DateRule, Lasting, PeriodPart } from '../date-rule';
import { type Phrase, phrase, type Read, type Receipt } from './reading';
import type { Token } from './token';

const part = '(?:P[f-]*)?';
const lastOrThis = '(?:ul|lu|ut|tu)';

/** Phrases that name a period by its place before the publication: last August, early this year, last week. */
export const periodPhrases: readonly Phrase[] = [
  phrase(`[sHh]?${part}${lastOrThis}`, (found) => periodReads(found)),
  // "The end of the year" is as often that of the year before.
  phrase(`[sHh]?P[f-]*u`, (found) => [...periodReads(found), ...periodReads(found, 1)]),
  phrase(`[sHh]?${part}(?:u?ml|lu?m)`, lastMonthReads),
  phrase(`[sHh]?${part}(?:u?mt|tu?m)`, (found) => monthOfYear(found, 0)),
  phrase(`[sHh]?${part}u?m,?f?${lastOrThis}`, (found) => monthOfYear(found, has(found, 'l') ? 1 : 0)),
];

function periodReads(found: readonly Token[], atLeast = 0): readonly Read[] {
  const back = Math.max(has(found, 'l') ? 1 : 0, atLeast);
  const unit = found.find(({ sign }) => sign === 'u')?.unit;
  const as = standingOf(found);
  if (unit === 'week') return as === 'ongoing' ? weekUntil(back) : weekReads(found, back);
  if (unit === 'month')
    return [{ rule: { kind: 'month-part', monthsBack: back, ...named(found), as }, receipt: receiptOf(as) }];
  if (unit !== 'year') return [];
  return [
    {
      rule: { kind: 'year-part', yearsBack: back, ...named(found), ...standing(as) },
      receipt: receiptOf(as),
    },
  ];
}

// Weeks begin on Monday, Saturday or Sunday, and "last week" may also be the past seven days: all of them are allowed.
function weekReads(found: readonly Token[], back: number): readonly Read[] {
  const [from, to] = back === 1 ? [13, 1] : [has(found, 'P') ? 8 : 6, 0];
  return [{ rule: { kind: 'days-range-before', from, to }, receipt: 'period' }];
}

function weekUntil(back: number): readonly Read[] {
  return [
    {
      rule: { kind: 'days-until', days: back === 1 ? 13 : 6, softDays: back === 1 ? 12 : 6 },
      receipt: 'since',
    },
  ];
}

// In autumn "last August" is mostly the one just gone, but may be that of the year before.
function lastMonthReads(found: readonly Token[]): readonly Read[] {
  const month = found.find(({ sign }) => sign === 'm')?.value;
  if (month === undefined) return [];
  const as = standingOf(found);
  const latest: DateRule = { kind: 'month-before', month, ...named(found), as };
  return [{ rule: latest, receipt: receiptOf(as) }, ...monthOfYear(found, 1)];
}

function monthOfYear(found: readonly Token[], yearsBack: number): readonly Read[] {
  const month = found.find(({ sign }) => sign === 'm')?.value;
  const unit = found.findLast(({ sign }) => sign === 'u')?.unit;
  const isYear =
    unit === 'year' || found.at(-1)?.sign === 'm' || found.at(-2)?.sign === 'm' || unit === undefined;
  if (month === undefined || !isYear) return [];
  const as = standingOf(found);
  const rule: DateRule = { kind: 'year-part', yearsBack, month, ...named(found), ...standing(as) };
  return [{ rule, receipt: receiptOf(as) }];
}

function standingOf(found: readonly Token[]): Lasting {
  if (has(found, 's')) return 'ongoing';
  return has(found, 'H') ? 'process' : 'instant';
}

function standing(as: Lasting): Readonly<{ as?: Lasting }> {
  return as === 'instant' ? {} : { as };
}

function receiptOf(as: Lasting): Receipt {
  if (as === 'ongoing') return 'since';
  return as === 'process' ? 'throughout' : 'period';
}

function named(found: readonly Token[]): Readonly<{ part?: PeriodPart }> {
  const token = found.find(({ sign }) => sign === 'P');
  return token?.part === undefined ? {} : { part: token.part };
}

function has(found: readonly Token[], sign: Token['sign']): boolean {
  return found.some((token) => token.sign === sign);
}
