import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { sampleDevelopment, sampleDossier } from '@/lib/dossier/sample-dossier';
import { contributionRows } from './contribution-rows';
import { developmentContribution } from './likelihoods';

const { scenarios } = sampleDossier([]);
const cells = <V>(value: fc.Arbitrary<V>) => fc.dictionary(fc.constantFrom('W', 'N', 'S', 'O'), value);
const developments = fc
  .array(
    fc.record({
      ratings: cells(fc.constantFrom('CC', 'C', 'N', 'I', 'II')),
      ratios: fc.option(cells(fc.double({ min: 0.01, max: 100, noNaN: true })), { nil: undefined }),
      grade: fc.stringMatching(/^[A-F][1-6]$/),
      novelty: fc.constantFrom(0, 0.25, 1),
      from: fc.constantFrom('report' as const, 'elsewhere' as const),
    }),
  )
  .map((rows) => rows.map((changes, i) => sampleDevelopment(`E${i}`, ['2020-01-01', '2020-01-01'], changes)));
const settings = fc.record({
  ratingBase: fc.constantFrom(1.5, 2, 3),
  temper: fc.constantFrom(0.5, 1),
  reliability: fc.option(fc.constant({ letters: { A: 1, B: 0.9 }, digits: { '1': 1, '6': 0.2 } }), {
    nil: undefined,
  }),
});

it('has the contribution of each development, to the last bit, in the row asked for', () => {
  fc.assert(
    fc.property(developments, settings, (list, chosen) => {
      const rowOf = Uint32Array.from(list, (_, i) => list.length - 1 - i);
      const rows = contributionRows(list, rowOf, scenarios, chosen);
      const plain = list.toReversed().map((item) => developmentContribution(item, scenarios, chosen));
      expect([...rows]).toEqual(plain.flatMap((row) => scenarios.map(({ id }) => row[id])));
    }),
  );
});
