import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leader } from '@/lib/dossier/weights';
import { singleGroups } from '@/lib/forecast/origin-groups';
import { anyEvidence, knownDevelopment, tracedSample } from '@/lib/forecast/sample-evidence';
import { smallestFlip } from '@/lib/forecast/smallest-flip';
import { whyFalls } from './why-falls';

const order = ['W', 'N', 'S', 'O'];

describe('the way down', () => {
  it('begins at what the evidence implies and ends where another leads', () => {
    fc.assert(
      fc.property(anyEvidence, ({ made }) => {
        const { flip } = smallestFlip(made, order, singleGroups(made));
        fc.pre(flip !== undefined);
        const rows = whyFalls(made, order, flip?.groups ?? [], flip?.leader ?? '');
        for (const id of order) expect(rows[0]?.implied[id]).toBeCloseTo(made.implied[id] ?? 0, 9);
        const last: Readonly<Record<string, number>> = rows.at(-1)?.implied ?? {};
        expect(last[flip?.leader ?? '']).toBeGreaterThan(Math.max(...Object.values(last)) - 1e-9);
        expect(rows.flatMap(({ left }) => left)).toHaveLength(flip?.groups.length ?? 0);
      }),
    );
  });

  it('by hand: two developments favour West, and without the stronger and then the other North leads', () => {
    // of the 90 that is not reserved: 2.5 × 5/3 : 1.5 : 1, then 5/3 : 1.5 : 1, then 1 : 1.5 : 1
    const rows = [
      knownDevelopment('E1', { ratings: { W: 'C' } }),
      knownDevelopment('E2', { ratings: { W: 'CC' } }),
    ];
    const { settings } = tracedSample(rows).dossier;
    const prior = { W: 180 / 7, N: 270 / 7, S: 180 / 7, O: 10 };
    const { made } = tracedSample(rows, { settings: { ...settings, prior } });
    const found = whyFalls(made, order, singleGroups(made), 'N');
    expect(found.map(({ left }) => left.map(({ id }) => id))).toEqual([[], ['E2'], ['E1']]);
    expect(found.map(({ implied }) => leader(implied, order))).toEqual(['W', 'W', 'N']);
    expect(found[2]?.implied.N).toBeCloseTo(27 / 70, 9);
  });

  it('puts what a reader could not take in at once into one last row', () => {
    const { made } = tracedSample(
      Array.from({ length: 12 }, (_, i) => knownDevelopment(`E${i}`, { ratings: { W: 'C' } })),
    );
    const found = whyFalls(made, order, singleGroups(made), 'N');
    expect(found.map(({ left }) => left.length)).toEqual([0, 1, 1, 1, 1, 1, 1, 1, 5]);
  });
});
