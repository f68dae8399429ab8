import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyDay, anyWindow } from './arbitraries';
import { dayWindow, instantBetween, monthWindow } from './calendar-window';
import { addDays } from './date-arithmetic';
import { type DateShape, dateShape } from './date-shape';
import { day } from './day';
import type { Window } from './window';
import { contains, firstDay, lastDay } from './window-bounds';

describe('the bounds of a window', () => {
  it('lie inside it, and the days beyond them do not', () => {
    fc.assert(
      fc.property(anyWindow, (window) => {
        const first = firstDay(window);
        const last = lastDay(window);
        if (first)
          expect([contains(window, first), contains(window, addDays(first, -1))]).toEqual([true, false]);
        if (last) expect([contains(window, last), contains(window, addDays(last, 1))]).toEqual([true, false]);
      }),
    );
  });

  it('are the given day on an open side, and only there', () => {
    fc.assert(
      fc.property(anyWindow, anyDay, (window, ifOpen) => {
        expect(firstDay(window, ifOpen)).toBe(firstDay(window) ?? ifOpen);
        expect(lastDay(window, ifOpen)).toBe(lastDay(window) ?? ifOpen);
      }),
    );
    const since: Window = {
      kind: 'process',
      earliest: day('2016-08-01'),
      qualifier: 'exact',
      precision: 'range',
    };
    expect(lastDay(since)).toBeUndefined();
    expect(lastDay(since, day('2016-11-15'))).toBe('2016-11-15');
  });

  it('leave out the days between alternatives', () => {
    const alternatives = [day('2016-11-08'), day('2016-11-15')];
    const either = { ...instantBetween(day('2016-11-08'), day('2016-11-15')), alternatives };
    expect(contains(either, day('2016-11-15'))).toBe(true);
    expect(contains(either, day('2016-11-10'))).toBe(false);
  });
});

describe('the shape of a date', () => {
  const from = day('2016-11-08');
  const to = day('2016-11-15');
  const open = { qualifier: 'exact', precision: 'range' } as const;
  const cases: readonly (readonly [DateShape, Window | undefined])[] = [
    ['day', dayWindow(from)],
    ['day', { ...dayWindow(from), qualifier: 'uncertain' }],
    ['between', instantBetween(from, to)],
    ['between', { ...instantBetween(from, to), qualifier: 'uncertain' }],
    ['around', instantBetween(from, to, 'approximate')],
    ['around', { ...dayWindow(from), qualifier: 'approximate' }],
    ['around', { ...monthWindow(from), qualifier: 'approximate' }],
    ['calendar', monthWindow(from)],
    ['either', { ...instantBetween(from, to), alternatives: [from, to] }],
    ['process', { ...open, kind: 'process', earliest: from, latest: to }],
    ['ongoing', { ...open, kind: 'process', earliest: from }],
    ['before', { ...open, kind: 'process', latest: to }],
    ['before', { ...open, kind: 'instant', latest: to }],
    ['after', { ...open, kind: 'instant', earliest: from }],
    ['undated', undefined],
  ];
  it.each(cases)('is %s', (shape, window) => {
    expect(dateShape(window)).toBe(shape);
  });
});
