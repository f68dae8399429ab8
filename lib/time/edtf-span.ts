import type { EdtfNode } from 'edtf';
import { err, ok, type Result } from '@/lib/kernel/result';
import { type IsoDate, isIsoDate } from './civil-date';
import { endOfMonth, endOfYear } from './date-arithmetic';
import { isoDateOfParts } from './date-parts';
import type { EdtfCause } from './edtf-error';
import type { Precision, Qualifier } from './window';

/** One date of an EDTF text: its first and last day and the marks that stand on it. */
export type EdtfSpan = Readonly<{
  first: IsoDate;
  last: IsoDate;
  precision: Precision;
  approximate: boolean;
  uncertain: boolean;
}>;

/**
 * The days that one parsed date names. A doubt about any part counts for the whole; an "about" that is not on the last
 * part names a year or a month that is not known well beside a day that is, which no window can say.
 */
export function edtfSpan(node: EdtfNode): Result<EdtfSpan, EdtfCause> {
  if (node.type !== 'Date') return err(causeOf(node.type));
  const [year = 0, month, day] = node.values;
  if (node.values.length > 3) return err('time');
  if (year < 1 || year > 9999) return err('year');
  if (isAboutPart(node.approximate, node.values.length)) return err('part');
  const days = daysNamed(year, month, day, node.unspecified ?? 0);
  if (!days.ok) return days;
  return ok({
    ...days.value,
    approximate: Boolean(node.approximate),
    uncertain: Boolean(node.uncertain),
  });
}

// The package marks the digits of year, month and day that an "about" stands on by these bits, all of them by `true`.
const bitsOf = [15, 48, 192] as const;

function isAboutPart(mark: boolean | number | undefined, parts: number): boolean {
  if (typeof mark !== 'number' || mark === 0) return false;
  const last = bitsOf[parts - 1] ?? 0;
  const all = bitsOf.slice(0, parts).reduce<number>((sum, bits) => sum | bits, 0);
  return mark !== last && (mark & all) !== all;
}

/** What the marks on several dates say together; doubt about one of them is doubt about the whole. */
export function qualifierOf(spans: readonly (EdtfSpan | undefined)[]): Qualifier {
  if (spans.some((span) => span?.uncertain)) return 'uncertain';
  return spans.some((span) => span?.approximate) ? 'approximate' : 'exact';
}

function causeOf(type: Exclude<EdtfNode['type'], 'Date'>): EdtfCause {
  if (type === 'Season') return 'season';
  if (type === 'Year' || type === 'Decade' || type === 'Century') return 'year';
  return type === 'List' ? 'list' : 'set';
}

type Days = Readonly<{ first: IsoDate; last: IsoDate; precision: Precision }>;
// The package marks each digit of YYYYMMDD that is an X by one bit, the first digit by 1.
const unspecified = { none: 0, decade: 8, century: 12, month: 48, day: 192, monthAndDay: 240 } as const;

function daysNamed(
  year: number,
  month: number | undefined,
  day: number | undefined,
  digits: number,
): Result<Days, EdtfCause> {
  const start = isoDateOfParts({ year, month: (month ?? 0) + 1, day: 1 });
  const wholeYear = { first: start, last: endOfYear(start), precision: 'year' } as const;
  switch (digits) {
    case unspecified.none:
      if (month === undefined) return ok(wholeYear);
      return day === undefined ? ok(wholeMonth(start)) : oneDay(start, day);
    case unspecified.day:
      return ok(wholeMonth(start));
    case unspecified.month:
      return day === undefined ? ok(wholeYear) : err('digits');
    case unspecified.monthAndDay:
      return ok(wholeYear);
    case unspecified.decade:
    case unspecified.century: {
      if (month !== undefined) return err('digits');
      const years = digits === unspecified.decade ? 9 : 99;
      const last = isoDateOfParts({ year: year + years, month: 12, day: 31 });
      return ok({ first: start, last, precision: 'range' });
    }
    default:
      return err('digits');
  }
}

function wholeMonth(start: IsoDate): Days {
  return { first: start, last: endOfMonth(start), precision: 'month' };
}

// The package lets 29 February of a common year pass.
function oneDay(start: IsoDate, day: number): Result<Days, EdtfCause> {
  const text = `${start.slice(0, 8)}${String(day).padStart(2, '0')}`;
  return isIsoDate(text) ? ok({ first: text, last: text, precision: 'day' }) : err('edtf-unreadable');
}
