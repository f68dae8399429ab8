import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyWindow } from './arbitraries';
import { instantBetween } from './calendar-window';
import { day } from './day';
import { dayNumber, isoDateOf } from './day-number';
import { chainProbability } from './order-chain';
import { orderDays } from './order-days';
import { isOrderOpen, overlapCount, overlapsOf } from './order-overlaps';
import { orderProbability } from './order-probability';
import type { Window } from './window';

const anySpan = fc
  .tuple(fc.integer({ min: 0, max: 12 }), fc.nat(9))
  .map(([from, length]) => instantBetween(isoDateOf(from), isoDateOf(from + length)));
const anyChoice = fc
  .uniqueArray(fc.integer({ min: 0, max: 20 }), { minLength: 2, maxLength: 4 })
  .map((days): Window => {
    const alternatives = days.sort((a, b) => a - b).map(isoDateOf);
    return {
      ...instantBetween(alternatives[0] ?? day('1970-01-01'), alternatives.at(-1) ?? day('1970-01-01')),
      alternatives,
    };
  });
/** A process that goes on: it began on one of a few days. */
const anyProcess = anySpan.map(
  (span): Window => ({ ...span, kind: 'process', latestStart: span.latest, latest: undefined }),
);
const anyClosed = fc.oneof(anySpan, anyChoice, anyProcess);

function daysOf(window: Window): readonly number[] {
  return orderDays(window).flatMap(({ from, to }) =>
    Array.from({ length: to - from + 1 }, (_, index) => from + index),
  );
}
/** Every choice of one day for each window. */
function choices(windows: readonly Window[]): readonly (readonly number[])[] {
  return windows.reduce<readonly (readonly number[])[]>(
    (made, window) => made.flatMap((chosen) => daysOf(window).map((day) => [...chosen, day])),
    [[]],
  );
}
function share<T>(all: readonly T[], isMeant: (one: T) => boolean): number {
  return all.filter(isMeant).length / all.length;
}

describe('the chance that one came before the other', () => {
  it('is what counting every pair of days gives', () => {
    fc.assert(
      fc.property(anyClosed, anyClosed, (a, b) => {
        const pairs = choices([a, b]);
        const chance = orderProbability(a, b);
        expect(chance?.before).toBeCloseTo(
          share(pairs, ([x = 0, y = 0]) => x < y),
          12,
        );
        expect(chance?.same).toBeCloseTo(
          share(pairs, ([x = 0, y = 0]) => x === y),
          12,
        );
        expect(chance?.after).toBeCloseTo(
          share(pairs, ([x = 0, y = 0]) => x > y),
          12,
        );
      }),
    );
  });

  it('is shared out whole and turns round when the two change places', () => {
    fc.assert(
      fc.property(anyWindow, anyWindow, (a, b) => {
        const [chance, turned] = [orderProbability(a, b), orderProbability(b, a)];
        expect(turned === undefined).toBe(chance === undefined);
        if (chance === undefined || turned === undefined) return;
        expect(chance.before + chance.same + chance.after).toBeCloseTo(1, 9);
        expect(turned.after).toBeCloseTo(chance.before, 12);
        expect(turned.same).toBeCloseTo(chance.same, 12);
      }),
    );
  });

  it('stays even when a window widens alike on both sides', () => {
    fc.assert(
      fc.property(anySpan, fc.nat(2_000), (span, by) => {
        const { earliest = day('1970-01-01'), latest = day('1970-01-01') } = span;
        const wider = instantBetween(isoDateOf(dayNumber(earliest) - by), isoDateOf(dayNumber(latest) + by));
        const chance = orderProbability(span, wider);
        expect(chance?.before).toBeCloseTo(chance?.after ?? Number.NaN, 9);
      }),
    );
  });

  it('is certain where the windows do not meet, also with an open side', () => {
    fc.assert(
      fc.property(anySpan, fc.boolean(), fc.boolean(), (span, openStart, openEnd) => {
        const before: Window = { ...span, earliest: openStart ? undefined : span.earliest };
        const later = instantBetween(day('1971-01-01'), day('1971-02-01'));
        const after: Window = { ...later, latest: openEnd ? undefined : later.latest };
        expect(orderProbability(before, after)).toEqual({ before: 1, same: 0, after: 0 });
        expect(orderProbability(after, before)).toEqual({ before: 0, same: 0, after: 1 });
      }),
    );
  });

  it('cannot be said where a side is open and the windows meet', () => {
    const open: Window = {
      kind: 'instant',
      latest: day('2016-11-15'),
      qualifier: 'exact',
      precision: 'range',
    };
    expect(orderProbability(open, instantBetween(day('2014-10-01'), day('2014-12-31')))).toBeUndefined();
    expect(orderProbability(open, open)).toBeUndefined();
  });

  it('is 44 pairs of 72 for an attack 5–12 November and a death 6–14 November', () => {
    const attack = instantBetween(day('2016-11-05'), day('2016-11-12'));
    const death = instantBetween(day('2016-11-06'), day('2016-11-14'));
    expect(orderProbability(attack, death)).toEqual({
      before: expect.closeTo(44 / 72, 12),
      same: expect.closeTo(7 / 72, 12),
      after: expect.closeTo(21 / 72, 12),
    });
  });
});

describe('the chance of a whole chain', () => {
  it('is what counting every choice of days gives', () => {
    const chain = fc.array(fc.oneof(anySpan, anyChoice), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(chain, (windows) => {
        const inOrder = (days: readonly number[]) =>
          days.every((day, index) => index === 0 || (days[index - 1] ?? day) < day);
        expect(chainProbability(windows)).toBeCloseTo(share(choices(windows), inOrder), 12);
      }),
      { numRuns: 60 },
    );
  });

  it('is that of the pair where there are two', () => {
    fc.assert(
      fc.property(anyWindow, anyWindow, (a, b) => {
        const [chain, pair] = [chainProbability([a, b]), orderProbability(a, b)];
        expect(chain === undefined).toBe(pair === undefined);
        if (pair !== undefined) expect(chain).toBeCloseTo(pair.before, 9);
      }),
      { numRuns: 40 },
    );
  });
});

describe('what is in no known order', () => {
  it('is counted as often as it is found pair by pair', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(anySpan, anyProcess), { maxLength: 9 }), (windows) => {
        const pairs = windows.flatMap((a, index) =>
          windows.slice(index + 1).filter((b) => isOrderOpen(a, b)),
        );
        expect(overlapCount(windows)).toBe(pairs.length);
      }),
    );
  });

  it('names the others whose windows meet this one', () => {
    const at = (from: string, to: string) => instantBetween(day(from), day(to));
    const others = [
      { id: 'within', window: at('2016-11-07', '2016-11-07') },
      { id: 'before', window: at('2016-11-01', '2016-11-04') },
      { id: 'across', window: at('2016-11-01', '2016-11-30') },
    ];
    expect(overlapsOf(at('2016-11-05', '2016-11-10'), others)).toEqual(['within', 'across']);
    expect(overlapsOf(at('2016-11-07', '2016-11-07'), others)).toEqual(['across']);
  });
});
