import { describe, expect, it } from 'vitest';
import { id, ratings, weights } from './atoms';
import { dossierSchema } from './dossier-schema';
import { sampleDossier } from './sample-dossier';

describe('an id', () => {
  it('is letters, digits and hyphens, and begins with no hyphen', () => {
    for (const good of ['W', 'E13b', 'ben-guerdane', '7']) expect(id.safeParse(good).success).toBe(true);
    for (const bad of ['', '-a', 'a b', 'a_b', 'أ', 'a'.repeat(41)])
      expect(id.safeParse(bad).success).toBe(false);
  });

  it('is nothing that every record has of itself', () => {
    const inherited = Object.getOwnPropertyNames(Object.prototype);
    expect(inherited).toContain('constructor');
    for (const name of inherited) expect(id.safeParse(name).success).toBe(false);
    expect(ratings.safeParse({ toString: 'C' }).success).toBe(false);
    expect(weights.safeParse({ constructor: 40, N: 60 }).success).toBe(false);
  });

  it('is refused in a dossier where it names a scenario', () => {
    const dossier = sampleDossier([]);
    const scenarios = dossier.scenarios.map((each) => (each.id === 'W' ? { ...each, id: 'toString' } : each));
    expect(dossierSchema.safeParse({ ...dossier, scenarios }).success).toBe(false);
  });
});
