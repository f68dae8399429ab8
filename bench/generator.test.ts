import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNumber } from '@/lib/time/day-number';
import { mixture } from './generated-window';
import { asOfOn, generatedFacts, scenarios, timelineItemsOf } from './generator';

const sizes = fc.integer({ min: 1, max: 400 });
const seeds = fc.nat(10_000);

describe('generated developments', () => {
  it('are as many as asked for, each under a name of its own, the same again for the same seed', () => {
    fc.assert(
      fc.property(sizes, seeds, (count, seed) => {
        const facts = generatedFacts(count, seed);
        expect(new Set(facts.map(({ id }) => id)).size).toBe(count);
        expect(generatedFacts(count, seed)).toEqual(facts);
      }),
    );
  });

  it('differ from seed to seed', () => {
    expect(generatedFacts(50, 1)).not.toEqual(generatedFacts(50, 2));
  });

  it('have windows whose bounds stand in order, none after the as-of day', () => {
    fc.assert(
      fc.property(sizes, seeds, (count, seed) => {
        for (const { window, known } of generatedFacts(count, seed)) {
          const { earliest, latestStart, best, earliestEnd, latest } = window ?? {};
          const bounds = [earliest, latestStart ?? best, earliestEnd, latest].filter(
            (on) => on !== undefined,
          );
          expect(bounds).toEqual(bounds.toSorted());
          expect([...bounds, known.latest ?? ''].every((on) => on <= asOfOn)).toBe(true);
          expect(window?.alternatives ?? []).toEqual([...new Set(window?.alternatives)].toSorted());
        }
      }),
      { numRuns: 40 },
    );
  });

  it('hang only on developments that stand before them', () => {
    const seen = new Set<string>();
    for (const { id, tether } of generatedFacts(2_000)) {
      if (tether !== undefined) expect(seen).toContain(tether);
      seen.add(id);
    }
  });

  it('have every shape of date, about as often as the mixture says', () => {
    const items = timelineItemsOf(generatedFacts(10_000), 'en');
    const share = (...shapes: readonly string[]) =>
      (100 * items.filter(({ shape }) => shapes.includes(shape)).length) / items.length;
    const wanted = (...kinds: readonly string[]) =>
      mixture.reduce((sum, [kind, percent]) => sum + (kinds.includes(kind) ? percent : 0), 0);
    expect(wanted(...mixture.map(([kind]) => kind))).toBe(100);
    for (const shape of ['around', 'process', 'ongoing', 'before', 'after', 'undated'] as const)
      expect(Math.abs(share(shape) - wanted(shape))).toBeLessThan(1.5);
    expect(Math.abs(share('calendar') - wanted('month', 'year'))).toBeLessThan(1.5);
    expect(Math.abs(share('day') - wanted('day'))).toBeLessThan(3);
  });

  it('stand in all lanes, speak in both languages, and come in bursts with quiet years between', () => {
    const facts = generatedFacts(10_000);
    expect(new Set(facts.map(({ lane }) => lane))).toEqual(
      new Set([...scenarios.map(({ id }) => id), undefined]),
    );
    expect(
      facts.every(
        ({ title }) =>
          /^[\p{L}’ ]+$/u.test(title.en) && /^[\p{Script_Extensions=Arabic}: ]+$/u.test(title.ar),
      ),
    ).toBe(true);
    const perYear = new Map<number, number>();
    for (const { window } of facts) {
      if (window?.earliest === undefined || window.earliest !== window.latest) continue;
      const year = Math.floor(dayNumber(window.earliest) / 365.25);
      perYear.set(year, (perYear.get(year) ?? 0) + 1);
    }
    const counts = [...perYear.values()];
    expect(Math.max(...counts)).toBeGreaterThan(20 * Math.min(...counts));
  });

  it('are worded for the reader asked for', () => {
    const facts = generatedFacts(3);
    expect(timelineItemsOf(facts, 'ar')).toMatchObject(
      facts.map(({ id, title }) => ({ id, title: title.ar, lang: 'ar' })),
    );
  });
});
