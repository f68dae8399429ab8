import fc from 'fast-check';
import type { IsoDate } from './civil-date';
import type { DateRule } from './date-rule';
import { isoDateOf } from './day-number';
import type { Window } from './window';
import { firstDay, lastDay } from './window-bounds';

/** For tests: days far enough from both ends of the calendar that no arithmetic is held there. */
export const anyDay: fc.Arbitrary<IsoDate> = fc.integer({ min: -150_000, max: 150_000 }).map(isoDateOf);

export const anyWeekday = fc.constantFrom(1, 2, 3, 4, 5, 6, 7);
const anyPart = fc.option(fc.constantFrom('start' as const, 'middle' as const, 'end' as const), {
  nil: undefined,
});
const anyStanding = fc.constantFrom('instant' as const, 'process' as const, 'ongoing' as const);
const few = fc.integer({ min: 0, max: 400 });
const fewMonths = fc.integer({ min: 0, max: 120 });

const qualifier = fc.constantFrom('exact' as const, 'approximate' as const, 'uncertain' as const);

/** Windows of every shape, their bounds in order. */
export const anyWindow: fc.Arbitrary<Window> = fc
  .record({
    days: fc.uniqueArray(anyDay, { minLength: 4, maxLength: 4 }),
    shape: fc.constantFrom('day', 'between', 'either', 'process', 'ongoing', 'before', 'after'),
    qualifier,
  })
  .map(({ days, shape, qualifier }) => windowOf(shape, days.toSorted(), qualifier));

function windowOf(shape: string, days: readonly IsoDate[], qualifier: Window['qualifier']): Window {
  const [earliest, latestStart, earliestEnd, latest] = days;
  const range = { qualifier, precision: 'range' } as const;
  switch (shape) {
    case 'day':
      return { kind: 'instant', earliest, latest: earliest, qualifier, precision: 'day' };
    case 'either':
      return { kind: 'instant', earliest, latest, ...range, precision: 'day', alternatives: days };
    case 'process':
      return { kind: 'process', earliest, latestStart, earliestEnd, latest, ...range };
    case 'ongoing':
      return { kind: 'process', earliest, latestStart, ...range };
    case 'before':
      return { kind: 'instant', latest, ...range };
    case 'after':
      return { kind: 'instant', earliest, ...range };
    default:
      return { kind: 'instant', earliest, latest, ...range };
  }
}

/** Rules that hang on the anchor and on nothing else. */
export const anyAnchoredRule: fc.Arbitrary<DateRule> = fc.oneof(
  fc.constant<DateRule>({ kind: 'on-anchor' }),
  fc.constant<DateRule>({ kind: 'before-anchor' }),
  fc.record({ kind: fc.constant('days-before' as const), days: few }),
  fc.record({ kind: fc.constant('days-range-before' as const), from: few, to: few }),
  fc.record({
    kind: fc.constant('months-range-before' as const),
    from: fewMonths,
    to: fewMonths,
    toleranceDays: few,
  }),
  fc.record({ kind: fc.constant('weekday-before' as const), weekday: anyWeekday }),
  fc.record({
    kind: fc.constant('days-until' as const),
    days: fc.integer({ min: 1, max: 400 }),
    softDays: few,
  }),
  fc.record({
    kind: fc.constant('months-until' as const),
    months: fc.integer({ min: 1, max: 120 }),
    softDays: few,
  }),
  fc.record({
    kind: fc.constant('month-before' as const),
    month: fc.integer({ min: 1, max: 12 }),
    part: anyPart,
    as: anyStanding,
  }),
  fc.record({
    kind: fc.constant('month-part' as const),
    monthsBack: fewMonths,
    part: anyPart,
    as: anyStanding,
  }),
  fc.record({
    kind: fc.constant('year-part' as const),
    yearsBack: fc.integer({ min: 0, max: 100 }),
    month: fc.option(fc.integer({ min: 1, max: 12 }), { nil: undefined }),
    part: anyPart,
    as: fc.option(anyStanding, { nil: undefined }),
  }),
  // A 29 February may stay where it is for years: it has a test of its own.
  anyWindow
    .filter((window) => !(firstDay(window) ?? lastDay(window) ?? '').endsWith('02-29'))
    .map((window) => ({ kind: 'yearless' as const, window })),
);

/** Rules that hang on nothing. */
export const anyFreeRule: fc.Arbitrary<DateRule> = fc.oneof(
  fc.constant<DateRule>({ kind: 'undated' }),
  anyWindow.map<DateRule>((window) => ({ kind: 'fixed', window })),
);

/** Rules that hang on other developments. */
export function anyHangingRule(id: fc.Arbitrary<string>): fc.Arbitrary<DateRule> {
  return fc.oneof(
    fc
      .record({
        to: id,
        months: fc.integer({ min: 0, max: 36 }),
        toleranceMonths: fc.integer({ min: 0, max: 6 }),
        days: fc.option(fc.integer({ min: 0, max: 40 }), { nil: undefined }),
        toleranceDays: fc.option(fc.integer({ min: 0, max: 15 }), { nil: undefined }),
        back: fc.boolean(),
      })
      .map(({ back, ...shift }): DateRule => {
        const sign = back ? -1 : 1;
        return {
          kind: 'relative',
          ...shift,
          months: sign * shift.months,
          ...(shift.days !== undefined && { days: sign * shift.days }),
        };
      }),
    fc.record({ after: id }).map<DateRule>((named) => ({ kind: 'ordered', ...named })),
    fc.record({ before: id }).map<DateRule>((named) => ({ kind: 'ordered', ...named })),
    fc.record({ after: id, before: id }).map<DateRule>((named) => ({ kind: 'ordered', ...named })),
  );
}
