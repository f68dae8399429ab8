import fc from 'fast-check';
import { chronology } from '@/lib/dossier/chronology';
import { day, sampleDevelopment, sampleDossier } from '@/lib/dossier/sample-dossier';
import type { Development, Dossier } from '@/lib/dossier/schema';
import { type Evidence, knownEvidence } from './known-evidence';

/** For tests: a day on which all of them were known. */
export const sampleAsOf = day('2020-02-01');
const known = ['2020-01-01', '2020-01-01'] as const;
const rating = fc.constantFrom('CC' as const, 'C' as const, 'N' as const, 'I' as const, 'II' as const);
const ratio = fc.constantFrom(0.1, 0.4, 1.5, 6);

/** For tests: a development that was known in time. */
export function knownDevelopment(id: string, changes: Partial<Development> = {}): Development {
  return sampleDevelopment(id, known, changes);
}

/** For tests: the evidence of developments that were all known in time. */
export function tracedSample(
  developments: readonly Development[],
  changes: Partial<Dossier> = {},
): Readonly<{ dossier: Dossier; chronology: ReturnType<typeof chronology>; made: Evidence }> {
  const dossier = sampleDossier(developments, changes);
  const dates = chronology(dossier);
  return {
    dossier,
    chronology: dates,
    made: knownEvidence({ dossier, chronology: dates, asOfOn: sampleAsOf }),
  };
}

/** For tests: the same items for West and for North in another order, so that the sums differ in their last bits only. */
export const levelButForNoise = tracedSample(
  ['W', 'N'].flatMap((scenario, turn) => {
    const grades = ['A1', 'B2', 'C3', 'B3', 'A2', 'C2', 'F3', 'D4', 'B1', 'C4'];
    return (turn === 0 ? grades : grades.toReversed()).map((grade, i) =>
      knownDevelopment(`E${turn}${i}`, { ratings: { [scenario]: 'C' }, grade }),
    );
  }),
);

/** For tests: up to ten rated developments, some with typed ratios, some of one origin, under any prior; Other is reserved or rated. */
export const anyEvidence: fc.Arbitrary<ReturnType<typeof tracedSample>> = fc
  .record({
    rows: fc.array(
      fc.record({
        ratings: fc.record({ W: rating, N: rating, S: rating }, { requiredKeys: [] }),
        ratios: fc.option(fc.record({ W: ratio, S: ratio }, { requiredKeys: [] }), { nil: undefined }),
        grade: fc.constantFrom('A1', 'B2', 'C3', 'F3', 'D6', 'E5'),
        novelty: fc.constantFrom(0, 0.25, 0.5, 1),
        origin: fc.constantFrom(undefined, undefined, 'o1', 'o2'),
        from: fc.constantFrom('report' as const, 'elsewhere' as const),
      }),
      { maxLength: 10 },
    ),
    other: fc.option(rating, { nil: undefined }),
    parts: fc.tuple(...[1, 2, 3, 4].map(() => fc.integer({ min: 1, max: 20 }))),
    temper: fc.constantFrom(0.5, 1),
  })
  .map(({ rows, other, parts, temper }) => {
    const developments = rows.map(({ ratings, ...rest }, i) =>
      knownDevelopment(`E${i}`, {
        ...rest,
        ratings: other !== undefined && i === 0 ? { ...ratings, O: other } : ratings,
      }),
    );
    const whole = parts.reduce((sum, part) => sum + part, 0);
    const prior = Object.fromEntries(
      ['W', 'N', 'S', 'O'].map((id, i) => [id, (100 * (parts[i] ?? 0)) / whole]),
    );
    const { settings } = sampleDossier([]);
    return tracedSample(developments, {
      settings: { ...settings, prior, temper },
      origins: ['o1', 'o2'].map((id) => ({
        id,
        name: { en: id },
        lead: `E${developments.findIndex(({ origin }) => origin === id)}`,
      })),
    });
  });
