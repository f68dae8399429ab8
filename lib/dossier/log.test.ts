import { describe, expect, it } from 'vitest';
import { dossierSchema } from './dossier-schema';
import { dossierWith } from './dossier-with';
import { sampleDevelopment, sampleDossier } from './sample-dossier';

const day = ['2016-11-14', '2016-11-14'] as const;
const place = { id: 'P1', name: { en: 'Ras Jedir' } };
const at = { places: [{ place: 'P1', asReported: false }] };

describe('a dossier after a change', () => {
  it('has the place that a new development is the first to name', () => {
    const after = dossierWith(sampleDossier([]), {
      kind: 'development-added',
      development: sampleDevelopment('E1', day, at),
      newPlaces: [place],
    });
    expect(after.places).toEqual([place]);
    expect(dossierSchema.safeParse(after).success).toBe(true);
  });

  it('keeps that place when the development is changed again or removed', () => {
    const first = dossierWith(sampleDossier([sampleDevelopment('E1', day)]), {
      kind: 'development-changed',
      development: sampleDevelopment('E1', day, at),
      newPlaces: [place],
    });
    const changed = dossierWith(first, {
      kind: 'development-changed',
      development: sampleDevelopment('E1', day),
    });
    expect(dossierWith(changed, { kind: 'development-removed', id: 'E1' }).places).toEqual([place]);
  });
});
