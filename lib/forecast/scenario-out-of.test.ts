import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chronology } from '@/lib/dossier/chronology';
import { dossierSchema } from '@/lib/dossier/dossier-schema';
import { scenarioOutOf } from '@/lib/dossier/scenario-out-of';
import type { Dossier } from '@/lib/dossier/schema';
import { dossierInLayer } from '@/lib/dossier/source-checks';
import { impliedBeliefs } from './trace';

const file = new URL('../../data/dossiers/after-sirte.json', import.meta.url);
const dossier = dossierSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
const implied = (of: Dossier, layer: 'reported' | 'checked') => {
  const seen = dossierInLayer(of, layer, []);
  return impliedBeliefs({ dossier: seen, chronology: chronology(seen), asOfOn: seen.anchor.on });
};

describe('a scenario taken out of another, before anybody rates it apart', () => {
  it('leaves what the evidence implies for every other as it was, and shares that of its source', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...dossier.scenarios.map(({ id }) => id)),
        fc.double({ min: 0.05, max: 0.95, noNaN: true }),
        fc.constantFrom('reported' as const, 'checked' as const),
        (source, share, layer) => {
          const before = implied(dossier, layer);
          const after = implied(
            scenarioOutOf(dossier, { id: 'S5', name: { en: 'New' }, source, share }),
            layer,
          );
          for (const { id } of dossier.scenarios)
            expect(after[id]).toBeCloseTo((before[id] ?? 0) * (id === source ? 1 - share : 1), 9);
          expect(after.S5).toBeCloseTo((before[source] ?? 0) * share, 9);
        },
      ),
      { numRuns: 30 },
    );
  });
});
