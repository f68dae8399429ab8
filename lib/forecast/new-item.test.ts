import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { knownEvidence } from './known-evidence';
import { newItem } from './new-item';
import { anyEvidence, knownDevelopment, sampleAsOf, tracedSample } from './sample-evidence';

describe('what one new item could do at most', () => {
  it('is not exceeded by any item of that grade, however it is rated', () => {
    const ratio = fc.integer({ min: -13, max: 13 }).map((steps) => 2 ** steps);
    fc.assert(
      fc.property(
        anyEvidence,
        fc.record({ W: ratio, N: ratio, S: ratio }),
        fc.constantFrom('A1', 'B2', 'F6'),
        ({ dossier, chronology, made }, ratios, grade) => {
          const item = knownDevelopment('new', { grade, ratios, from: 'elsewhere' });
          const { implied } = knownEvidence({
            dossier: { ...dossier, developments: [...dossier.developments, item] },
            chronology: { ...chronology, ...tracedSample([item]).chronology },
            asOfOn: sampleAsOf,
          });
          for (const { scenario, mostUp, mostDown } of newItem(dossier, made, grade)) {
            expect(100 * (implied[scenario] ?? 0)).toBeLessThanOrEqual(mostUp + 1e-9);
            expect(100 * (implied[scenario] ?? 0)).toBeGreaterThanOrEqual(mostDown - 1e-9);
          }
        },
      ),
    );
  });

  it('leaves what stands outside the update out', () => {
    const { dossier, made } = tracedSample([knownDevelopment('E1', { ratings: { W: 'C' } })]);
    expect(newItem(dossier, made, 'B2').map(({ scenario }) => scenario)).toEqual(['W', 'N', 'S']);
  });

  it('by hand: a B2 item moves odds five-fold on one side and twenty-five-fold on both', () => {
    const { dossier, made } = tracedSample([]);
    const west = newItem(dossier, made, 'B2')[0];
    // 5 : 1 : 1 and 25 : 1 : 1 of 90, and the same the other way round.
    expect(west?.up).toBeCloseTo((90 * 5) / 7, 9);
    expect(west?.down).toBeCloseTo((90 * 0.2) / 2.2, 9);
    expect(west?.mostUp).toBeCloseTo((90 * 25) / 27, 9);
    expect(west?.mostDown).toBeCloseTo((90 * 0.04) / 2.04, 9);
  });
});
