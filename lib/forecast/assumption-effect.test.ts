import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { chronology } from '@/lib/dossier/chronology';
import { dossierSchema } from '@/lib/dossier/dossier-schema';
import { dossierInLayer } from '@/lib/dossier/source-checks';
import { impliedIfWrong } from './assumption-effect';
import { prior } from './prior';
import { impliedBeliefs } from './trace';

const file = new URL('../../data/dossiers/after-sirte.json', import.meta.url);
const dossier = dossierInLayer(dossierSchema.parse(JSON.parse(readFileSync(file, 'utf8'))), 'reported', []);
const seen = { dossier, chronology: chronology(dossier), asOfOn: dossier.anchor.on };

describe('an assumption that turns out wrong', () => {
  it('changes nothing where no development rests on it, or none that is there', () => {
    expect(impliedIfWrong({ developments: [] }, seen)).toEqual(impliedBeliefs(seen));
    expect(impliedIfWrong({ developments: ['gone'] }, seen)).toEqual(impliedBeliefs(seen));
  });

  it('leaves only the starting shares where everything rests on it', () => {
    const all = impliedIfWrong({ developments: dossier.developments.map(({ id }) => id) }, seen);
    const start = prior(dossier);
    for (const { id } of dossier.scenarios) expect(all[id]).toBeCloseTo(start[id] ?? 0, 12);
  });
});
