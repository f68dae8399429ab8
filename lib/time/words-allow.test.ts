import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyHangingRule } from './arbitraries';
import { instantBetween } from './calendar-window';
import type { DateRule, Lasting, PeriodPart } from './date-rule';
import { dateShape } from './date-shape';
import { isoDateOf } from './day-number';
import { resolve } from './resolve';
import type { Window } from './window';
import { contains, firstDay, lastDay } from './window-bounds';

// A second reading of every rule, day by day and on a calendar of its own: which days do the words allow?

type Day = Readonly<{ n: number; y: number; m: number; d: number; w: number; month: number }>;
function dayOf(n: number): Day {
  const date = new Date(n * 86_400_000);
  const [y, m, d] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
  return { n, y, m, d, w: date.getUTCDay() || 7, month: y * 12 + m };
}

/** The same day of the month some months on, stepping back to the end of a shorter one. */
function monthsOn({ y, m, d }: Day, months: number): number {
  for (let day = d; ; day -= 1) {
    const date = new Date(Date.UTC(y, m - 1 + months, day));
    if (date.getUTCDate() === day) return date.getTime() / 86_400_000;
  }
}

const thirds = { start: [1, 10], middle: [11, 20], end: [21, 31] };
const seasons = { start: [1, 2], middle: [6, 7], end: [10, 11, 12] };
const inThird = (part: PeriodPart | undefined, { d }: Day) =>
  part === undefined || ((thirds[part][0] ?? 0) <= d && d <= (thirds[part][1] ?? 0));

type Anchored = Exclude<DateRule, { kind: 'undated' | 'fixed' | 'relative' | 'ordered' | 'yearless' }>;

function periodAllows(rule: Extract<Anchored, { as?: Lasting | undefined }>, on: Day, day: Day): boolean {
  const back = on.month - day.month;
  if (rule.kind === 'month-part') return back === rule.monthsBack && inThird(rule.part, day);
  if (rule.kind === 'month-before')
    return day.m === rule.month && back >= 1 && back <= 12 && inThird(rule.part, day);
  if (on.y - day.y !== rule.yearsBack) return false;
  if (rule.month !== undefined) return day.m === rule.month && inThird(rule.part, day);
  return rule.part === undefined || seasons[rule.part].includes(day.m);
}

function allows(rule: Anchored, on: Day, day: Day, began: number | undefined): boolean {
  const back = on.n - day.n;
  switch (rule.kind) {
    case 'on-anchor':
      return back === 0;
    case 'days-before':
      return back === rule.days;
    case 'days-range-before':
      return Math.min(rule.from, rule.to) <= back && back <= Math.max(rule.from, rule.to);
    case 'months-range-before': {
      const [most, fewest] = [Math.max(rule.from, rule.to), Math.min(rule.from, rule.to)];
      const { toleranceDays } = rule;
      return (
        back >= 0 &&
        monthsOn(on, -most) - toleranceDays <= day.n &&
        day.n <= monthsOn(on, -fewest) + toleranceDays
      );
    }
    case 'weekday-before':
      return day.w === rule.weekday && back >= 1 && back <= 7;
    case 'days-until':
      return back >= 0 && back <= rule.days;
    case 'months-until':
      return back >= 0 && day.n >= monthsOn(on, -rule.months);
    case 'before-anchor':
      return back >= 0;
    case 'month-before':
    case 'month-part':
    case 'year-part': {
      if (rule.as !== 'ongoing') return periodAllows(rule, on, day);
      // What has begun and goes on may be met on every day since the first on which it can have begun.
      return began !== undefined && began <= day.n;
    }
  }
}

function allowing(rule: Anchored, on: Day): (day: Day) => boolean {
  const began =
    'as' in rule && rule.as === 'ongoing'
      ? range(on.n - 800, on.n + 400).find((n) => periodAllows(rule, on, dayOf(n)))
      : undefined;
  return (day) => allows(rule, on, day, began);
}

const anyOn = fc.integer({ min: -20_000, max: 40_000 });
const few = fc.integer({ min: 0, max: 60 });
const months = fc.integer({ min: 0, max: 20 });
const part = fc.option(fc.constantFrom<PeriodPart>('start', 'middle', 'end'), { nil: undefined });
const as = fc.constantFrom<Lasting>('instant', 'process', 'ongoing');
const month = fc.integer({ min: 1, max: 12 });
const weekday = fc.constantFrom(
  1 as const,
  2 as const,
  3 as const,
  4 as const,
  5 as const,
  6 as const,
  7 as const,
);
const kind = <K extends Anchored['kind']>(name: K) => fc.constant(name);
const anyAnchored: fc.Arbitrary<Anchored> = fc.oneof(
  fc.record({ kind: kind('on-anchor') }),
  fc.record({ kind: kind('before-anchor') }),
  fc.record({ kind: kind('days-before'), days: few }),
  fc.record({ kind: kind('days-range-before'), from: few, to: few }),
  fc.record({ kind: kind('months-range-before'), from: months, to: months, toleranceDays: few }),
  fc.record({ kind: kind('weekday-before'), weekday }),
  fc.record({ kind: kind('days-until'), days: few, softDays: few }),
  fc.record({ kind: kind('months-until'), months, softDays: few }),
  fc.record({ kind: kind('month-before'), month, part, as }),
  fc.record({ kind: kind('month-part'), monthsBack: months, part, as }),
  fc.record({
    kind: kind('year-part'),
    yearsBack: fc.integer({ min: 0, max: 1 }),
    month: fc.option(month, { nil: undefined }),
    part,
    as,
  }),
);

/** The days near the anchor that a window holds. */
function held(window: Window | undefined, from: number, to: number): readonly number[] {
  return range(from, to).filter((n) => window !== undefined && contains(window, isoDateOf(n)));
}
const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => from + index);
const nothing = () => undefined;

describe('a resolved window', () => {
  it('holds every day that its words allow, and no other', () => {
    fc.assert(
      fc.property(anyAnchored, anyOn, (rule, n) => {
        const on = dayOf(n);
        const { window } = resolve(rule, isoDateOf(n), nothing);
        const near = range(n - 800, n + 400);
        const allowed = allowing(rule, on);
        expect(held(window, n - 800, n + 400)).toEqual(near.filter((each) => allowed(dayOf(each))));
      }),
    );
  });

  it('of a day without a year is the latest such day up to the publication', () => {
    fc.assert(
      fc.property(anyOn, fc.integer({ min: 0, max: 365 }), (n, offset) => {
        const inLeapYear = isoDateOf(10_957 + offset);
        const window = instantBetween(inLeapYear, inLeapYear, 'exact', 'day');
        const found = resolve({ kind: 'yearless', window }, isoDateOf(n), nothing).window;
        const named = dayOf(10_957 + offset);
        const latest = range(n - 3_000, n).findLast(
          (each) => dayOf(each).m === named.m && dayOf(each).d === named.d,
        );
        expect(held(found, n - 3_000, n + 1)).toEqual([latest]);
      }),
    );
  });
});

describe('a window that hangs on another', () => {
  const other = fc
    .record({ first: anyOn, days: few, open: fc.constantFrom('no', 'start', 'end'), process: fc.boolean() })
    .map(({ first, days, open, process }): Window => {
      const [earliest, latest] = [isoDateOf(first), isoDateOf(first + days)];
      const closed: Window = { ...instantBetween(earliest, latest), kind: process ? 'process' : 'instant' };
      if (open === 'start') return { ...closed, earliest: undefined };
      return open === 'end' ? { ...closed, latest: undefined } : closed;
    });

  it('holds every day that lies as far from a possible day of the other as the words allow', () => {
    const shifts = anyHangingRule(fc.constant('X')).filter((rule) => rule.kind === 'relative');
    fc.assert(
      fc.property(shifts, anyOn, few, (rule, first, days) => {
        if (rule.kind !== 'relative') return;
        const { window } = resolve(rule, isoDateOf(0), () =>
          instantBetween(isoDateOf(first), isoDateOf(first + days)),
        );
        const { days: shift = 0, toleranceDays = 0 } = rule;
        for (const n of range(first, first + days)) {
          const from = monthsOn(dayOf(n), rule.months - rule.toleranceMonths) + shift - toleranceDays;
          const to = monthsOn(dayOf(n), rule.months + rule.toleranceMonths) + shift + toleranceDays;
          for (const each of [from, Math.floor((from + to) / 2), to])
            expect(window && contains(window, isoDateOf(each))).toBe(true);
          if (n === first) expect(window && firstDay(window)).toBe(isoDateOf(from));
          if (n === first + days) expect(window && lastDay(window)).toBe(isoDateOf(to));
        }
      }),
    );
  });

  it('known only by order holds exactly the days on or after some day of the one and on or before some of the other', () => {
    const option = fc.option(other, { nil: undefined });
    fc.assert(
      fc.property(option, option, (after, before) => {
        const rule: DateRule = { kind: 'ordered', after: 'A', before: 'B' };
        const { window, contradiction } = resolve(rule, isoDateOf(0), (id) => (id === 'A' ? after : before));
        const near = [after, before].flatMap((each) => {
          const known = [each && firstDay(each), each && lastDay(each)].filter((day) => day !== undefined);
          return known.map((day) => Date.parse(day) / 86_400_000);
        });
        const allowed = near
          .flatMap((n) => [n - 1, n, n + 1])
          .filter(
            (n) =>
              (after?.earliest === undefined || after.earliest <= isoDateOf(n)) &&
              (before?.latest === undefined || isoDateOf(n) <= before.latest),
          );
        const bounded = after?.earliest !== undefined || before?.latest !== undefined;
        for (const n of near.flatMap((each) => [each - 1, each, each + 1]))
          expect(window !== undefined && contains(window, isoDateOf(n))).toBe(bounded && allowed.includes(n));
        const crossed = after?.earliest && before?.latest && before.latest < after.earliest;
        expect(contradiction).toEqual(crossed ? { kind: 'order', after: 'A', before: 'B' } : undefined);
        if (window) expect(['between', 'before', 'after', 'day']).toContain(dateShape(window));
      }),
    );
  });

  it('that came before a process came before it began', () => {
    const process: Window = {
      ...instantBetween(isoDateOf(100), isoDateOf(200)),
      kind: 'process',
      latestStart: isoDateOf(110),
    };
    expect(resolve({ kind: 'ordered', before: 'B' }, isoDateOf(0), () => process).window?.latest).toBe(
      isoDateOf(110),
    );
  });
});
