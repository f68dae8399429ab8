import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day, sampleDevelopment, sampleDossier } from '@/lib/dossier/sample-dossier';
import { comparedRows, impliedUnderSet, leadChange } from './sandbox-compare';
import { sandboxDifferences } from './sandbox-differences';
import { priorWith } from './sandbox-prior';
import { differenceWords } from './sandbox-words';

const known = ['2020-01-01', '2020-01-01'] as const;
const dossier = sampleDossier(
  [
    sampleDevelopment('E1', known, { grade: 'D4', ratings: { W: 'CC', S: 'II' }, origin: 'o1' }),
    sampleDevelopment('E2', known, { ratings: { S: 'C' }, novelty: 0.5 }),
  ],
  {
    origins: [{ id: 'o1', name: { en: 'The agency' }, lead: 'E1' }],
    sourceChecks: [
      { id: 'c1', development: 'E2', changes: { grade: 'A1' }, finding: { en: 'x' }, sources: [] },
    ],
  },
);
const order = ['W', 'N', 'S', 'O'];
const told = (
  ...[whatIf, layer = 'reported']: [Parameters<typeof sandboxDifferences>[2], ('reported' | 'checked')?]
) => sandboxDifferences(dossier, layer, whatIf).map((each) => differenceWords('en', dossier, each));

describe('a prior with one share set', () => {
  it('is whole percent, 100 together, with the share as set and none below 1', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 90 }), { minLength: 4, maxLength: 4 }),
        fc.constantFrom(...order),
        fc.integer({ min: 1, max: 97 }),
        (given, id, percent) => {
          const prior = Object.fromEntries(order.map((each, place) => [each, given[place] ?? 1]));
          const sum = given.reduce((all, value) => all + value, 0);
          const whole = Object.fromEntries(order.map((each) => [each, ((prior[each] ?? 0) * 100) / sum]));
          const next = priorWith(whole, order, id, percent);
          expect(Object.values(next).reduce((all, value) => all + value, 0)).toBe(100);
          expect(next[id]).toBe(percent);
          expect(Math.min(...Object.values(next))).toBeGreaterThanOrEqual(1);
        },
      ),
    );
  });

  it('takes from the others in their own ratio', () => {
    expect(priorWith({ W: 30, N: 30, S: 30, O: 10 }, order, 'W', 65)).toEqual({ W: 65, N: 15, S: 15, O: 5 });
  });
});

describe('the differences of a sandbox', () => {
  it('are none where everything is as recorded after all, or does not exist', () => {
    expect(
      told({
        temper: 1,
        ratingBase: 2,
        prior: { W: 30, N: 30, S: 30, O: 10 },
        layer: 'reported',
        reliability: { letters: { B: 0.8 } },
        developments: {
          E1: { grade: 'D4', origin: 'o1', cells: { W: 'CC', N: 'NA', X: 'C' } },
          E9: { out: true },
        },
        checksOff: ['c9'],
        anchorOn: day('2020-03-01'),
      }),
    ).toEqual([]);
  });

  it('are told one by one, from how things stand to how they are', () => {
    expect(
      told({
        temper: 0.5,
        ratingBase: 3,
        repeats: 'each',
        reliability: { digits: { 2: 0.9 } },
        prior: { W: 40, N: 20, S: 30, O: 10 },
        developments: {
          E1: { grade: 'B2', alone: true, cells: { S: 'NA', N: 2.5 } },
          E2: { novelty: 1, origin: 'o1' },
        },
      }),
    ).toEqual([
      'Temper 0.5 instead of 1',
      'Rating step 3 instead of 2',
      'Starting shares: West 40 instead of 30 and North 20 instead of 30',
      '2 right in 90\u00A0% instead of 80\u00A0%',
      'Repeats of an origin counted in full',
      '“E1” graded B2 instead of D4',
      'Origin of “E1”: none instead of “The agency”',
      '“E1” for North: \u20662.5\u2069 instead of not rated',
      '“E1” for South: not rated instead of \u2066II\u2069',
      '“E2” counts in full instead of half',
      'Origin of “E2”: “The agency” instead of none',
    ]);
  });

  it('say of what is left out only that, and measure a grade against the layer it is seen in', () => {
    expect(told({ developments: { E1: { out: true, grade: 'A1' } }, checksOff: ['c1'] })).toEqual([
      'Source check of “E2” off',
      '“E1” left out',
    ]);
    expect(told({ developments: { E2: { grade: 'A1' } } }, 'checked')).toEqual([]);
    expect(told({ developments: { E2: { grade: 'A1' } } })).toEqual(['“E2” graded A1 instead of B2']);
  });
});

describe('a comparison', () => {
  it('says who leads where that changes, equals in the dossier’s order', () => {
    expect(leadChange(order, { W: 60, S: 20 }, { W: 30, S: 44 })).toEqual({ from: 'W', to: 'S' });
    expect(leadChange(order, { W: 60, S: 20 }, { W: 44, S: 44 })).toBeUndefined();
  });

  it('gives the points from what stands to here', () => {
    expect(comparedRows(['W', 'S'], { W: 60, S: 40 }, { W: 55, S: 45 })).toEqual([
      { id: 'W', stands: 60, here: 55, by: -5 },
      { id: 'S', stands: 40, here: 45, by: 5 },
    ]);
  });

  it('counts a kept set by its own settings and in its own layer', () => {
    const implied = (whatIf: Parameters<typeof sandboxDifferences>[2]) =>
      impliedUnderSet(dossier, { id: 's', name: { en: 's' }, whatIf }, day('2020-02-01'), 'reported');
    const stands = implied({});
    expect(implied({ developments: { E1: { out: true } } }).W).toBeLessThan(stands.W ?? 0);
    // the check that makes an A1 of E2 lifts the South
    expect(implied({ layer: 'checked' }).S).toBeGreaterThan(stands.S ?? 0);
  });
});
