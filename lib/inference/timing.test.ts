import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distribution, timedItems } from './arbitraries';
import { normalise } from './distribution';
import { expectClose } from './expect-close';
import cases from './fixtures/timing.json';
import { inclusionProbability } from './path-columns';
import { exactUpTo } from './path-plan';
import { posterior, updated } from './posterior';
import { seededRandom } from './seeded-random';
import { expectedPath, type TimedItem } from './timing';

const days = Array.from({ length: 21 }, (_, day) => day);
const random = () => seededRandom(1);
function contributions<H extends string>(items: readonly TimedItem<H>[]) {
  return Object.fromEntries(items.map(({ id, contribution }) => [id, contribution]));
}
function row(values: readonly number[]) {
  return { H1: values[0] ?? Number.NaN, H2: values[1] ?? Number.NaN, H3: values[2] ?? Number.NaN };
}

describe('the chance that an item has arrived', () => {
  it('rises by equal steps from the first day to certainty on the last', () => {
    expect([2, 3, 4, 5, 6, 7].map((day) => inclusionProbability(day, 3, 6))).toEqual([
      0, 0.25, 0.5, 0.75, 1, 1,
    ]);
  });
});

describe('the expected path', () => {
  it('lies within its band, which is closed at both ends', () => {
    fc.assert(
      fc.property(distribution, timedItems, (prior, items) => {
        const path = expectedPath({ prior, items, days, random: random() });
        for (const { expected, min, max, straddling } of path)
          for (const h of ['A', 'B', 'C', 'D'] as const) {
            expect(min[h]).toBeLessThanOrEqual(expected[h] + 1e-12);
            expect(max[h]).toBeGreaterThanOrEqual(expected[h] - 1e-12);
            if (straddling === 0) expect(max[h] - min[h]).toBeLessThanOrEqual(1e-12);
          }
        expectClose(path[0]?.expected ?? {}, prior);
        expectClose(path.at(-1)?.expected ?? {}, posterior(prior, contributions(items)), 1e-10);
        expect(path[0]?.straddling).toBe(0);
        expect(path.at(-1)?.straddling).toBe(0);
      }),
    );
  });

  it('uses no item before its first day', () => {
    fc.assert(
      fc.property(distribution, timedItems, fc.integer({ min: 0, max: 19 }), (prior, items, day) => {
        const on = (list: typeof items) =>
          expectedPath({ prior, items: list, days: [day], random: random() })[0]?.expected ?? {};
        expectClose(on(items), on(items.filter(({ from }) => from <= day)));
      }),
    );
  });

  it('is the same on a day whichever days are asked for before it', () => {
    fc.assert(
      fc.property(distribution, timedItems, fc.integer({ min: 0, max: 20 }), (prior, items, day) => {
        const all = expectedPath({ prior, items, days, random: random() })[day];
        const alone = expectedPath({ prior, items: items.toReversed(), days: [day], random: random() })[0];
        expectClose(alone?.expected ?? {}, all?.expected ?? {}, 1e-10);
        expectClose(alone?.min ?? {}, all?.min ?? {}, 1e-10);
        expect(alone?.straddling).toBe(all?.straddling);
      }),
    );
  });

  it('never narrows its band when a window widens', () => {
    fc.assert(
      fc.property(distribution, timedItems, (prior, items) => {
        const wider = items.map((item, i) =>
          i === 0 ? { ...item, from: item.from - 1, to: item.to + 1 } : item,
        );
        const narrow = expectedPath({ prior, items, days, random: random() });
        const wide = expectedPath({ prior, items: wider, days, random: random() });
        narrow.forEach((point, i) => {
          for (const h of ['A', 'B', 'C', 'D'] as const) {
            expect(wide[i]?.min[h]).toBeLessThanOrEqual(point.min[h] + 1e-10);
            expect(wide[i]?.max[h]).toBeGreaterThanOrEqual(point.max[h] - 1e-10);
          }
        });
      }),
    );
  });

  it('keeps a reserved share still on every day', () => {
    fc.assert(
      fc.property(distribution, timedItems, (prior, items) => {
        const path = expectedPath({ prior, items, days, reserved: ['D'], random: random() });
        for (const { expected, min, max } of path)
          expectClose([expected.D, min.D, max.D], [prior.D, prior.D, prior.D]);
        const end = posterior(prior, contributions(items), ['D']);
        expectClose(path.at(-1)?.expected ?? {}, end, 1e-10);
      }),
    );
  });

  it('agrees with the reference path and its band', () => {
    const { inputs, expected, tolerance } = cases['timing-band'];
    const path = expectedPath({
      prior: normalise(row(inputs.prior)),
      items: inputs.items.map(({ id, L, a, b }) => ({
        id,
        contribution: row(L.map(Math.log)),
        from: a,
        to: b,
      })),
      days: inputs.days,
      random: random(),
    });
    expect(path.map(({ day }) => day)).toEqual(inputs.days);
    path.forEach((point, i) => {
      expectClose(point.expected, row(expected.expected[i] ?? []), tolerance);
      expectClose(point.min, row(expected.min[i] ?? []), tolerance);
      expectClose(point.max, row(expected.max[i] ?? []), tolerance);
    });
  });

  it('tells what was known from what had happened, with one end', () => {
    const { inputs, expected, tolerance } = cases['timing-publication-vs-event'];
    const day = (text: string) => Date.parse(text) / 86_400_000;
    const along = (clock: 'known' | 'event') =>
      expectedPath({
        prior: normalise(row(inputs.prior)),
        items: inputs.items.map((item) => ({
          id: item.id,
          contribution: row(item.L.map(Math.log)),
          from: day(item[clock]),
          to: day(item[clock]),
        })),
        days: [day(inputs.at), day('2017-01-01')],
        random: random(),
      });
    expectClose(along('known')[0]?.expected ?? {}, row(expected.known_path_at), tolerance);
    expectClose(along('event')[0]?.expected ?? {}, row(expected.event_path_at), tolerance);
    expectClose(along('known')[1]?.expected ?? {}, row(expected.end), tolerance);
    expectClose(along('event')[1]?.expected ?? {}, row(expected.end), tolerance);
  });
});

describe('a path with too many open windows to weigh every subset', () => {
  const doubling = { A: Math.log(2), B: 0, C: 0 };
  const prior = normalise({ A: 1, B: 1, C: 2 });
  const many = Array.from({ length: exactUpTo + 1 }, (_, i) => ({
    id: `i${i}`,
    contribution: doubling,
    from: 1,
    to: 4,
  }));

  // With n equal items the number that has arrived is binomial, so the exact answer needs no subsets.
  function exact(chance: number): number {
    let total = 0;
    let ways = 1;
    for (let k = 0; k <= many.length; k += 1) {
      const odds = 2 ** k / 3;
      total += ((ways * chance ** k * (1 - chance) ** (many.length - k) * odds) / (1 + odds)) * 0.75;
      ways = (ways * (many.length - k)) / (k + 1);
    }
    return total;
  }

  it('comes close to the exact expectation', () => {
    const path = expectedPath({
      prior: normalise({ A: 0.1875, B: 0.5625, C: 0.25 }),
      items: many,
      days: [1, 2, 3],
      reserved: ['C'],
      random: random(),
    });
    path.forEach(({ expected, straddling }, i) => {
      expect(straddling).toBe(exactUpTo + 1);
      expect(Math.abs(expected.A - exact((i + 1) / 4))).toBeLessThan(0.005);
      expect(expected.C).toBeCloseTo(0.25, 12);
    });
  });

  it('weighs every subset up to the limit', () => {
    const few = many.slice(1);
    const [point] = expectedPath({
      prior: normalise({ A: 1, B: 1 }),
      items: few.map((item) => ({ ...item, contribution: { A: Math.log(2), B: 0 } })),
      days: [2],
      random: () => {
        throw new Error('no draw is needed');
      },
    });
    expect(point?.straddling).toBe(exactUpTo);
    expect(point?.max.A).toBeCloseTo(4_096 / 4_097, 12);
    expect(point?.min.A).toBeCloseTo(0.5, 12);
  });

  it('closes exactly, also where the windows close one by one', () => {
    const staggered = many.map((item, i) => ({ ...item, to: 4 + i }));
    const path = expectedPath({ prior, items: staggered, days: [0, 2, 3, 4, 5, 10, 20], random: random() });
    expect(path.map(({ straddling }) => straddling)).toEqual([0, 13, 13, 12, 11, 6, 0]);
    const end = updated(prior, { A: 13 * Math.log(2), B: 0, C: 0 });
    expectClose(path.at(-1)?.expected ?? {}, end, 1e-10);
  });

  it('stays drawn with the items that have closed while others opened', () => {
    const closed = { id: 'z', contribution: { A: 0, B: Math.log(8), C: 0 }, from: 0, to: 0 };
    const [drawn] = expectedPath({ prior, items: [closed, ...many], days: [1], random: random() });
    const [plain] = expectedPath({
      prior: updated(prior, closed.contribution),
      items: many,
      days: [1],
      random: random(),
    });
    expect(Math.abs((drawn?.expected.A ?? 0) - (plain?.expected.A ?? 1))).toBeLessThan(0.01);
  });

  it('is the same each time for the same source of chance, in whichever order the items come', () => {
    const different = many.map((item, i) => ({ ...item, contribution: { A: i / 10, B: 0, C: 0.3 } }));
    const path = (items: typeof many) =>
      expectedPath({ prior, items, days: [1, 2, 3], random: seededRandom(3) });
    expect(path(different.toReversed())).toEqual(path(different));
  });
});
