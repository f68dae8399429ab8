import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { IsoDate } from './civil-date';
import { addMonths, endOfMonth, endOfYear, startOfMonth, startOfYear } from './date-arithmetic';
import { dateParts, isoDateOfParts, weekdayOf } from './date-parts';
import { dayNumber, firstDayNumber, isoDateOf, lastDayNumber } from './day-number';
import { monthStarts } from './month-starts';

/** The calendar as a schoolbook has it: thirty days hath September, and Gregory's leap years. */
function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function written(year: number, month: number, day: number): IsoDate {
  const pad = (value: number, length: number) => String(value).padStart(length, '0');
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}` as IsoDate;
}

/** Whole months later by the schoolbook, held at the ends of the calendar. */
function monthsLater(day: IsoDate, months: number): IsoDate {
  const { year, month, day: ofMonth } = dateParts(day);
  const count = year * 12 + month - 1 + months;
  const [inYear, inMonth] = [Math.floor(count / 12), (((count % 12) + 12) % 12) + 1];
  if (inYear < 1) return written(1, 1, 1);
  if (inYear > 9999) return written(9999, 12, 31);
  return written(inYear, inMonth, Math.min(ofMonth, daysIn(inYear, inMonth)));
}

const everyDay = fc.integer({ min: firstDayNumber, max: lastDayNumber }).map(isoDateOf);

describe('the calendar from the year 1 to 9999', () => {
  it('is the schoolbook’s, month by month', () => {
    const wrong: string[] = [];
    const hold = (what: string, day: IsoDate, isRight: boolean) => {
      if (!isRight && wrong.length < 20) wrong.push(`${what} ${day}`);
    };
    let number = firstDayNumber;
    let weekday = 1; // 1 January of the year 1 was a Monday
    for (let year = 1; year <= 9999; year++)
      for (let month = 1; month <= 12; month++) {
        const length = daysIn(year, month);
        const [first, last] = [written(year, month, 1), written(year, month, length)];
        hold('number', first, dayNumber(first) === number && isoDateOf(number) === first);
        hold('last number', last, dayNumber(last) === number + length - 1);
        hold('weekday', first, weekdayOf(first) === weekday);
        hold('start of month', last, startOfMonth(last) === first);
        hold('end of month', first, endOfMonth(first) === last);
        hold(
          'year',
          last,
          startOfYear(last) === written(year, 1, 1) && endOfYear(first) === written(year, 12, 31),
        );
        hold('parts', last, isoDateOfParts({ year, month, day: 31 }) === last);
        hold('a month later', last, addMonths(last, 1) === monthsLater(last, 1));
        hold('a month before', last, addMonths(last, -1) === monthsLater(last, -1));
        number += length;
        weekday = ((weekday - 1 + length) % 7) + 1;
      }
    expect(wrong).toEqual([]);
    expect(number).toBe(lastDayNumber + 1);
  });

  it('adds any number of months to any day, held at both ends', () => {
    fc.assert(
      fc.property(everyDay, fc.integer({ min: -240_000, max: 240_000 }), (day, months) => {
        expect(addMonths(day, months)).toBe(monthsLater(day, months));
      }),
      { numRuns: 2_000 },
    );
  });

  it('goes on with the weekdays one by one', () => {
    fc.assert(
      fc.property(fc.integer({ min: firstDayNumber, max: lastDayNumber - 1 }), (number) => {
        expect(weekdayOf(isoDateOf(number + 1))).toBe((weekdayOf(isoDateOf(number)) % 7) + 1);
      }),
    );
  });
});

describe('the first days of months', () => {
  it('are those days of a stretch that begin a month, every so many counted from the year 0', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: firstDayNumber, max: lastDayNumber }),
        fc.integer({ min: 0, max: 2_000 }),
        fc.constantFrom(1, 2, 3, 6, 12, 24, 60),
        (from, length, step) => {
          const to = Math.min(from + length, lastDayNumber);
          const expected: IsoDate[] = [];
          for (let number = from; number <= to; number++) {
            const day = isoDateOf(number);
            const { year, month, day: ofMonth } = dateParts(day);
            if (ofMonth === 1 && (year * 12 + month - 1) % step === 0) expected.push(day);
          }
          expect(monthStarts(isoDateOf(from), isoDateOf(to), step)).toEqual(expected);
        },
      ),
      { numRuns: 40 },
    );
  });
});
