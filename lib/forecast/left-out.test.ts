import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { chronology } from '@/lib/dossier/chronology';
import { day, sampleDevelopment, sampleDossier } from '@/lib/dossier/sample-dossier';
import type { Development } from '@/lib/dossier/schema';
import { isNeutral } from '@/lib/inference/contribution';
import { expectClose } from '@/lib/inference/expect-close';
import { withoutEachOrigin } from './left-out';
import { trace } from './trace';

const known = ['2020-01-01', '2020-01-03'] as const;
// Other is rated by one that stays, so that nobody's leaving makes it reserved.
const standing = sampleDevelopment('stays', known, { ratings: { O: 'I', W: 'C' } });
const developments: fc.Arbitrary<readonly Development[]> = fc
  .array(
    fc.record({
      ratings: fc.dictionary(fc.constantFrom('W', 'N', 'S'), fc.constantFrom('CC', 'C', 'N', 'I', 'II')),
      grade: fc.constantFrom('A1', 'B2', 'D4'),
      novelty: fc.constantFrom(0, 0.5, 1),
      origin: fc.constantFrom('agency', 'paper', undefined),
    }),
    { minLength: 1, maxLength: 8 },
  )
  .map((rows) => rows.map((changes, i) => sampleDevelopment(`E${i}`, known, changes)));

function traceOf(rows: readonly Development[]) {
  const dossier = sampleDossier([standing, ...rows]);
  return trace({ dossier, chronology: chronology(dossier), asOfOn: day('2020-02-01') });
}
function rowAt(beliefs: Float64Array, row: number) {
  return [...beliefs.subarray(row * 4, row * 4 + 4)];
}

it('is what a dossier without the origin would imply, and what moves nothing is in no group', () => {
  fc.assert(
    fc.property(developments, (rows) => {
      const made = traceOf(rows);
      const { groups, beliefs } = withoutEachOrigin(made);
      expect(beliefs).toHaveLength(groups.length * 4);
      groups.forEach(({ origin, developments: left }, row) => {
        if (left.includes(standing.id)) return;
        const without = traceOf(
          rows.filter((item) => (origin === undefined ? !left.includes(item.id) : item.origin !== origin)),
        );
        expectClose(rowAt(beliefs, row), Object.values<number>(without.implied), 1e-9);
      });
      const moving = made.steps.filter(({ contribution }) => !isNeutral(contribution, made.reserved));
      const grouped = groups.flatMap((group) => group.developments);
      expect(grouped.toSorted()).toEqual(moving.map(({ development }) => development).toSorted());
      const origins = groups.map(({ origin }) => origin).filter((origin) => origin !== undefined);
      expect(new Set(origins).size).toBe(origins.length);
    }),
  );
});
