import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyDossier } from './arbitraries';
import { changeBetween } from './change-between';
import { dossierSchema } from './dossier-schema';
import { recordedUnder } from './recorded-under';
import type { Dossier, Layer, SourceCheck } from './schema';
import { dossierUnder } from './what-if';
import type { Cell, DevelopmentWhatIf } from './what-if-schema';

const file = new URL('../../data/dossiers/after-sirte.json', import.meta.url);
const sirte = dossierSchema.parse(JSON.parse(readFileSync(file, 'utf8')));

const cell = fc.oneof(
  fc.constantFrom<Cell>('CC', 'C', 'N', 'I', 'II', 'NA'),
  fc.double({ min: 0.1, max: 9, noNaN: true }),
);
const text = fc.constantFrom({ en: 'Because' }, { ar: 'لأن' });
const perScenario = <T>(value: fc.Arbitrary<T>) => fc.dictionary(fc.constantFrom('W', 'N', 'S', 'O'), value);
const otherwise: fc.Arbitrary<DevelopmentWhatIf> = fc.record(
  {
    cells: perScenario(cell),
    reasons: perScenario(text),
    grade: fc.constantFrom('A1', 'C4', 'F6'),
    novelty: fc.constantFrom(0, 0.5, 1),
    origin: fc.constantFrom('o1', 'nowhere'),
    alone: fc.constant(true as const),
  },
  { requiredKeys: [] },
);
const anyChanges: fc.Arbitrary<SourceCheck['changes']> = fc.record(
  {
    ratings: perScenario(fc.constantFrom('CC' as const, 'N' as const, 'I' as const)),
    ratios: perScenario(fc.constantFrom(0.5, 3)),
    cellReasons: perScenario(text),
    grade: fc.constantFrom('B2', 'E5'),
    novelty: fc.constantFrom(0, 0.25),
  },
  { requiredKeys: [] },
);
/** A dossier whose source checks change any of what a row of the matrix holds. */
const checked = fc
  .tuple(anyDossier, anyChanges, anyChanges, fc.constantFrom<Layer>('reported', 'checked'))
  .map(([dossier, first, second, layer]) => ({
    layer,
    dossier: {
      ...dossier,
      sourceChecks: dossier.sourceChecks.map((check, place) => ({
        ...check,
        development: dossier.developments[0]?.id ?? '',
        changes: place === 0 ? first : second,
      })),
    },
  }));

const rated = (dossier: Dossier, layer: Layer, whatIf = {}) =>
  dossierUnder(dossier, layer, whatIf).developments.map(
    ({ id, ratings, ratios, cellReasons = {}, grade, novelty, origin }) => ({
      ...{ id, ratings, ratios: ratios ?? {}, cellReasons, grade, novelty, origin },
    }),
  );

describe('a what-if put on record', () => {
  it('shows by itself what the what-if showed', () => {
    fc.assert(
      fc.property(
        checked,
        fc.dictionary(fc.constantFrom('E1', 'E2', 'E9'), otherwise),
        fc.subarray(['c1', 'c2']),
        ({ dossier, layer }, developments, checksOff) => {
          const made = recordedUnder(dossier, layer, { developments, checksOff });
          expect(rated(made, layer, { checksOff })).toEqual(
            rated(dossier, layer, { developments, checksOff }),
          );
        },
      ),
    );
  });

  it('touches no other development and no other source check', () => {
    fc.assert(
      fc.property(checked, otherwise, ({ dossier, layer }, change) => {
        const made = recordedUnder(dossier, layer, { developments: { E2: change } });
        expect(made.developments.filter(({ id }) => id !== 'E2')).toEqual(
          dossier.developments.filter(({ id }) => id !== 'E2'),
        );
        expect(made.sourceChecks).toEqual(dossier.sourceChecks);
      }),
    );
  });

  it('changes in the source check what the check had set, and leaves what the report was read as', () => {
    const whatIf = {
      developments: { E03: { cells: { S: 'CC' as const }, reasons: { S: { en: 'Rockets' } } } },
    };
    const made = changeBetween(sirte, recordedUnder(sirte, 'checked', whatIf), 'rated');
    expect(made.developments).toBeUndefined();
    expect(
      made.sourceChecks?.replace?.map(({ id, changes }) => [id, changes.ratings, changes.cellReasons]),
    ).toEqual([['check-E03', { W: 'N', N: 'N', S: 'CC' }, { S: { en: 'Rockets' } }]]);
  });

  it('changes in the development what no check had named, as in the layer as reported', () => {
    const whatIf = { developments: { E03: { cells: { S: 'I' as const }, novelty: 0.5 } } };
    const made = changeBetween(sirte, recordedUnder(sirte, 'reported', whatIf), 'rated');
    expect(made.sourceChecks).toBeUndefined();
    expect(made.developments?.replace?.map(({ ratings, novelty }) => [ratings, novelty])).toEqual([
      [{ W: 'C', N: 'N', S: 'I' }, 0.5],
    ]);
  });

  it('never records that something was left out', () => {
    expect(recordedUnder(sirte, 'checked', { developments: { E03: { out: true } } })).toEqual(sirte);
  });
});
