import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { changeBetween } from './change-between';
import { dossierSchema } from './dossier-schema';
import { dossierWith } from './dossier-with';
import { scenarioOutOf } from './scenario-out-of';
import { inverse } from './undo';

const file = new URL('../../data/dossiers/after-sirte.json', import.meta.url);
const dossier = dossierSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
const ids = dossier.scenarios.map(({ id }) => id);
const last = ids.at(-1) ?? '';
const made = { id: 'S5', name: { en: 'Derna', ar: 'درنة' }, source: last, share: 0.3 };

describe('a scenario taken out of another', () => {
  it('comes last and takes its share of the start of the one it came from', () => {
    const after = scenarioOutOf(dossier, made);
    expect(after.scenarios.map(({ id }) => id)).toEqual([...ids, 'S5']);
    expect(after.settings.prior[last]).toBeCloseTo(7);
    expect(after.settings.prior.S5).toBeCloseTo(3);
    expect(dossierSchema.safeParse(after).success).toBe(true);
  });

  it('is rated as the one it came from was, in both layers', () => {
    const [first = ''] = ids;
    const after = scenarioOutOf(dossier, { ...made, source: first });
    for (const { ratings, ratios } of after.developments) {
      expect(ratings.S5).toBe(ratings[first]);
      expect(ratios?.S5).toBe(ratios?.[first]);
    }
    for (const { changes } of after.sourceChecks) expect(changes.ratings?.S5).toBe(changes.ratings?.[first]);
    expect(after.scenarios.at(-1)?.standing).toBe(dossier.scenarios[0]?.standing);
  });

  it('is one change, and taking that back gives the dossier as it was', () => {
    const after = scenarioOutOf(dossier, made);
    const change = changeBetween(dossier, after, 'scenario-added');
    expect(dossierWith(dossier, change)).toEqual(after);
    const back = inverse(change, dossier);
    expect(back && dossierWith(after, back)).toEqual(dossier);
  });

  it('cannot come out of one that does not exist', () => {
    expect(() => scenarioOutOf(dossier, { ...made, source: 'nowhere' })).toThrow('nowhere');
  });
});
