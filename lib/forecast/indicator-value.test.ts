import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day, sampleDossier } from '@/lib/dossier/sample-dossier';
import type { Indicator } from '@/lib/dossier/schema';
import { indicatorWorths, isOverdue } from './indicator-value';

const chance = fc.double({ min: 0.01, max: 0.99, noNaN: true });
const points = fc.record({
  W: fc.integer({ min: 1, max: 90 }),
  N: fc.integer({ min: 1, max: 90 }),
  S: fc.integer({ min: 1, max: 90 }),
  O: fc.integer({ min: 1, max: 90 }),
});
const anyChances = fc.record({ W: chance, N: chance, S: chance, O: chance });

function indicator(id: string, changes: Partial<Indicator> = {}): Indicator {
  return { id, scenario: 'W', text: { en: id }, by: day('2020-04-01'), state: 'awaited', ...changes };
}
function worths(indicators: readonly Indicator[], belief: Readonly<Record<string, number>>) {
  return indicatorWorths(sampleDossier([], { indicators: [...indicators] }), belief);
}

describe('what an indicator is worth', () => {
  it('is never less than nothing, and the most telling stand first', () => {
    fc.assert(
      fc.property(points, fc.array(anyChances, { maxLength: 5 }), (belief, all) => {
        const found = worths(
          all.map((chances, i) => indicator(`i${i}`, { chances })),
          belief,
        );
        expect(found).toHaveLength(all.length);
        found.forEach(({ gainBits, callGain }, at) => {
          expect(gainBits).toBeGreaterThanOrEqual(-1e-12);
          expect(gainBits).toBeLessThanOrEqual((found[at - 1]?.gainBits ?? 2) + 1e-12);
          expect(callGain).toBeGreaterThanOrEqual(-1e-12);
        });
      }),
    );
  });

  it('can change the call exactly where an answer would put another scenario first', () => {
    fc.assert(
      fc.property(points, anyChances, (belief, chances) => {
        const [found] = worths([indicator('i', { chances })], belief);
        const most = Math.max(...Object.values(belief));
        const first = Object.entries(belief).flatMap(([id, value]) => (value === most ? [id] : []));
        fc.pre(first.length === 1);
        const leaders = [found?.seen.scenario, found?.notSeen.scenario];
        expect(found?.canChangeCall).toBe(leaders.some((id) => id !== first[0]));
      }),
    );
  });

  it('does not hang on the scale of the belief', () => {
    fc.assert(
      fc.property(points, anyChances, (belief, chances) => {
        const [one] = worths([indicator('i', { chances })], belief);
        const tenfold = Object.fromEntries(Object.entries(belief).map(([id, value]) => [id, value * 10]));
        const [other] = worths([indicator('i', { chances })], tenfold);
        expect(other?.gainBits).toBeCloseTo(one?.gainBits ?? -1, 10);
      }),
    );
  });

  it('is 0 bits where the answer is as likely whatever is true', () => {
    const [found] = worths([indicator('i', { chances: { W: 0.4, N: 0.4, S: 0.4, O: 0.4 } })], {
      W: 50,
      N: 30,
      S: 10,
      O: 10,
    });
    expect(found?.gainBits).toBeCloseTo(0, 12);
    expect(found?.canChangeCall).toBe(false);
  });

  it('leaves a scenario without a chance its share', () => {
    // of the open 90: seen W 0.5·0.8 against N 0.4·0.2
    const [found] = worths([indicator('i', { chances: { W: 0.8, N: 0.2 } })], { W: 50, N: 40, S: 0, O: 10 });
    expect(found?.seen).toEqual({ scenario: 'W', share: expect.closeTo((0.9 * 0.4) / 0.48) });
    expect(found?.notSeen).toEqual({ scenario: 'N', share: expect.closeTo((0.9 * 0.32) / 0.42) });
  });

  it('is not told without chances, for one scenario alone, or once the answer is in', () => {
    const chances = { W: 0.8, N: 0.2, S: 0.2, O: 0.2 };
    const belief = { W: 50, N: 30, S: 10, O: 10 };
    expect(worths([indicator('i')], belief)).toEqual([]);
    expect(worths([indicator('i', { chances: { W: 0.8 } })], belief)).toEqual([]);
    expect(worths([indicator('i', { chances, state: 'seen' })], belief)).toEqual([]);
    expect(worths([indicator('i', { chances })], belief)).toHaveLength(1);
  });

  it('is overdue only after its day, and only while it is awaited', () => {
    const awaited = indicator('i');
    expect(isOverdue(awaited, day('2020-04-01'))).toBe(false);
    expect(isOverdue(awaited, day('2020-04-02'))).toBe(true);
    expect(isOverdue({ ...awaited, state: 'seen' }, day('2020-04-02'))).toBe(false);
  });
});
