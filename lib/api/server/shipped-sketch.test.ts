import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import afterSirte from '@/data/dossiers/after-sirte.json';
import { dossierSchema } from '@/lib/dossier/dossier-schema';
import { sampleDossier } from '@/lib/dossier/sample-dossier';
import { sketchOf } from './shipped-sketch';

const folder = fileURLToPath(new URL('../../../data/dossiers', import.meta.url));
const shipped = dossierSchema.parse(afterSirte);
const { map, ...kept } = shipped;

describe('the sketch of a dossier', () => {
  it('is its own, where it has one', () => {
    const own = { ...shipped.map, places: [] } as typeof map;
    expect(sketchOf({ ...shipped, map: own }, folder)).toBe(own);
  });

  it('is the shipped one for a dossier that an older release, whose files had none, has put into the database', () => {
    expect(map).toBeDefined();
    expect(sketchOf(kept, folder)).toEqual(map);
  });

  it('is none for a dossier that only shares the address, or of which nothing is shipped', () => {
    const others = kept.scenarios.map((scenario) => ({ ...scenario, id: `${scenario.id}2` }));
    expect(sketchOf({ ...kept, scenarios: others }, folder)).toBeUndefined();
    expect(sketchOf(sampleDossier([], { slug: 'constructor' }), folder)).toBeUndefined();
  });
});
