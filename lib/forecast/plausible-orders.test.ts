import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chronology } from '@/lib/dossier/chronology';
import { sampleDevelopment, sampleDossier } from '@/lib/dossier/sample-dossier';
import type { Development } from '@/lib/dossier/schema';
import { instantBetween } from '@/lib/time/calendar-window';
import type { DateRule } from '@/lib/time/date-rule';
import { day } from '@/lib/time/day';
import { dayNumber, isoDateOf } from '@/lib/time/day-number';
import { orderProbability } from '@/lib/time/order-probability';
import { orderModel } from './order-model';
import { pairOrder } from './pair-order';
import { plausibleOrders } from './plausible-orders';

function modelOf(rules: Readonly<Record<string, DateRule>>) {
  const developments: readonly Development[] = Object.entries(rules).map(([id, rule]) =>
    sampleDevelopment(id, ['2020-01-01', '2020-01-01'], { occurred: { rule } }),
  );
  return orderModel(developments, chronology(sampleDossier(developments)), 'occurred');
}
const between = (from: string, to: string): DateRule => ({
  kind: 'fixed',
  window: instantBetween(day(from), day(to)),
});
const anySpan: fc.Arbitrary<DateRule> = fc
  .tuple(fc.integer({ min: 18_000, max: 18_012 }), fc.nat(9))
  .map(([from, length]) => between(isoDateOf(from), isoDateOf(from + length)));
const undated: DateRule = { kind: 'undated' };
const [wide, open] = [
  between('2020-01-01', '2020-01-31'),
  { kind: 'fixed', window: { ...instantBetween(day('2020-01-01'), day('2020-01-31')), earliest: undefined } },
] as const;

describe('plausible orders', () => {
  it('give everything a day of its own window, and never break a stated order', () => {
    fc.assert(
      fc.property(fc.array(anySpan, { minLength: 2, maxLength: 5 }), fc.nat(), (spans, seed) => {
        const rules = Object.fromEntries(spans.map((rule, index) => [`E${index}`, rule]));
        const model = modelOf({ ...rules, M: { kind: 'ordered', after: 'E0', before: 'E1' } });
        const ids = [...Object.keys(rules), 'M'];
        const { draws, undrawn } = plausibleOrders(model, ids, seed, 12);
        expect(draws).toHaveLength(12);
        for (const days of draws) {
          for (const [id, drawn] of days) {
            const window = model.windows.get(id);
            expect(drawn).toBeGreaterThanOrEqual(dayNumber(window?.earliest ?? day('9999-01-01')));
            expect(drawn).toBeLessThanOrEqual(dayNumber(window?.latest ?? day('0001-01-01')));
          }
          if (undrawn.includes('M')) continue;
          expect(days.get('E0')).toBeLessThanOrEqual(days.get('M') ?? Number.NaN);
          expect(days.get('M')).toBeLessThanOrEqual(days.get('E1') ?? Number.NaN);
        }
      }),
    );
  });

  it('are the same for the same seed', () => {
    const model = modelOf({ A: wide, B: wide });
    const [one, again, other] = [7, 7, 8].map((seed) => plausibleOrders(model, ['A', 'B'], seed, 12).draws);
    expect(one).toEqual(again);
    expect(one).not.toEqual(other);
  });

  it('keep a date on the one that it hangs on', () => {
    const follows: DateRule = { kind: 'relative', to: 'A', months: 1, toleranceMonths: 0 };
    const { draws } = plausibleOrders(modelOf({ B: follows, A: wide }), ['A', 'B'], 1, 12);
    // a month after any day of January 2020 is the same day of February, or its last
    for (const days of draws) {
      const january = isoDateOf(days.get('A') ?? 0).slice(8);
      const february = isoDateOf(days.get('B') ?? 0);
      expect(february).toBe(`2020-02-${january > '29' ? '29' : january}`);
    }
  });

  it('say which could not be drawn', () => {
    const { undrawn } = plausibleOrders(modelOf({ A: wide, B: open, C: undated }), ['A', 'B', 'C'], 1, 12);
    expect(undrawn).toEqual(['B', 'C']);
  });
});

describe('the order of two', () => {
  it('drawn, comes close to the one that is counted', () => {
    const model = modelOf({
      A: between('2020-01-01', '2020-01-10'),
      B: between('2020-01-04', '2020-01-20'),
    });
    const exact = orderProbability(
      instantBetween(day('2020-01-01'), day('2020-01-10')),
      instantBetween(day('2020-01-04'), day('2020-01-20')),
    );
    const { draws } = plausibleOrders(model, ['A', 'B'], 5, 4_000);
    const share = draws.filter((days) => (days.get('A') ?? 0) < (days.get('B') ?? 0)).length / draws.length;
    expect(Math.abs(share - (exact?.before ?? 0))).toBeLessThan(0.02);
    expect(pairOrder(model, 'A', 'B')).toEqual({ kind: 'counted', chance: exact });
  });

  it('is the same day where the one is dated by the other', () => {
    const model = modelOf({ A: wide, B: { kind: 'relative', to: 'A', months: 0, toleranceMonths: 0 } });
    expect(pairOrder(model, 'A', 'B')).toEqual({ kind: 'drawn', chance: { before: 0, same: 1, after: 0 } });
  });

  it('is the text’s own word where it has one, also through a third', () => {
    const model = modelOf({
      A: open,
      B: { kind: 'ordered', after: 'A' },
      C: { kind: 'ordered', after: 'B' },
    });
    expect(pairOrder(model, 'A', 'C')).toEqual({ kind: 'stated', first: 'one' });
    expect(pairOrder(model, 'C', 'A')).toEqual({ kind: 'stated', first: 'other' });
  });

  it('is later than even for what comes after something else', () => {
    const model = modelOf({ A: wide, B: { kind: 'ordered', after: 'A', before: 'C' }, C: wide, D: wide });
    const order = pairOrder(model, 'D', 'C');
    if (order.kind !== 'drawn') throw new Error(order.kind);
    expect(order.chance.before).toBeGreaterThan(0.6);
  });

  it('cannot be said without a date, or with an open side', () => {
    const model = modelOf({ A: wide, B: open, C: undated });
    expect(pairOrder(model, 'A', 'B')).toEqual({ kind: 'open-sided' });
    expect(pairOrder(model, 'A', 'C')).toEqual({ kind: 'undated' });
  });
});
