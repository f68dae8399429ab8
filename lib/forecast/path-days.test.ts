import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { pathDays } from './path-days';

const windows = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 400 }), fc.nat(60)), { maxLength: 12 })
  .map((rows) => rows.map(([from, length]) => ({ from, to: from + length })));

type Windows = readonly Readonly<{ from: number; to: number }>[];
function daysOf(list: Windows, end: number, most?: number) {
  return pathDays(
    list.map(({ from }) => from),
    list.map(({ to }) => to),
    end,
    most,
  );
}

it('has the day before a window, every day in it and the end, and nothing else', () => {
  expect(daysOf([{ from: 5, to: 8 }], 20)).toEqual([4, 5, 6, 7, 8, 20]);
  expect(
    daysOf(
      [
        { from: 3, to: 3 },
        { from: 10, to: 11 },
      ],
      11,
    ),
  ).toEqual([2, 3, 9, 10, 11]);
  expect(daysOf([], 7)).toEqual([7]);
});

it('stops at the end, also within a window', () => {
  expect(
    daysOf(
      [
        { from: 5, to: 30 },
        { from: 40, to: 41 },
      ],
      8,
    ),
  ).toEqual([4, 5, 6, 7, 8]);
});

it('misses no day on which something changes', () => {
  fc.assert(
    fc.property(windows, fc.integer({ min: 0, max: 500 }), (list, end) => {
      const days = daysOf(list, end);
      const expected = new Set([end]);
      for (const { from, to } of list)
        for (let day = from - 1; day <= to; day += 1) if (day <= end) expected.add(day);
      expect(days).toEqual([...expected].sort((a, b) => a - b));
    }),
  );
});

it('thins out the inside of long windows, never their ends', () => {
  const list = [
    { from: 0, to: 10_000 },
    { from: 400, to: 401 },
  ];
  const days = daysOf(list, 12_000, 100);
  expect(days.length).toBeLessThanOrEqual(100);
  expect(days.length).toBeGreaterThan(50);
  for (const day of [-1, 0, 399, 400, 401, 9_999, 10_000, 12_000]) expect(days).toContain(day);
  const gaps = days.slice(1).map((day, i) => day - (days[i] ?? day));
  expect(Math.max(...gaps.slice(0, -1))).toBeLessThanOrEqual(120);
});

it('goes on through windows that follow or hold one another, whichever is named first', () => {
  const list = [
    { from: 2, to: 9 },
    { from: 4, to: 5 },
    { from: 9, to: 12 },
  ];
  const all = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 20];
  expect(daysOf(list, 20)).toEqual(all);
  expect(daysOf(list.toReversed(), 20)).toEqual(all);
});
