import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoDateOf } from '../time/day-number';
import type { Revision } from './log';
import { revisionAsOf } from './revisions';
import { revisionsInForce } from './revisions-in-force';

const revisions = fc.array(fc.integer({ min: 17_000, max: 17_020 }), { maxLength: 40 }).map((days) =>
  days.map(
    (day, index): Revision => ({
      ...{ id: `r${index}`, number: index + 1, basedOn: index, recordedAt: '2026-01-01T00:00:00Z' },
      ...{
        weights: { W: 60, N: 40 },
        confidence: { level: 'low' },
        layer: 'reported',
        asOfOn: isoDateOf(day),
      },
      settings: { prior: { W: 50, N: 50 }, ratingBase: 2, temper: 1, layer: 'reported', checksOff: [] },
      ...{ dossierSeq: 1, author: 'Salma' },
    }),
  ),
);

describe('the revisions in force', () => {
  it('answer for every day as all of them do, in their order, and look as far ahead', () => {
    fc.assert(
      fc.property(revisions, (all) => {
        const kept = revisionsInForce(all);
        for (let day = 16_999; day <= 17_021; day++)
          expect(revisionAsOf(kept, isoDateOf(day))).toBe(revisionAsOf(all, isoDateOf(day)));
        expect(kept.at(-1)).toBe(all.at(-1));
        const furthest = (of: readonly Revision[]) =>
          of
            .map(({ asOfOn }) => asOfOn)
            .toSorted()
            .at(-1);
        expect(furthest(kept)).toBe(furthest(all));
        expect(kept.length).toBeLessThanOrEqual(22);
      }),
    );
  });
});
