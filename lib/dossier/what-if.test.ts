import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { dossierSchema } from './dossier-schema';
import { dossierInLayer } from './source-checks';
import { dossierUnder, settingsUnder } from './what-if';

const file = new URL('../../data/dossiers/after-sirte.json', import.meta.url);
const dossier = dossierSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
const item = (id: string, found = dossier) => found.developments.find((each) => each.id === id);

describe('a dossier under a what-if', () => {
  it('is the dossier in its layer where nothing is otherwise', () => {
    for (const layer of ['reported', 'checked'] as const)
      expect(dossierUnder(dossier, layer, {})).toEqual(
        dossierInLayer(dossier, layer, dossier.settings.checksOff),
      );
  });

  it('has the last word: what it says of a development stands over a source check', () => {
    const check = dossier.sourceChecks.find(({ changes }) => changes.grade !== undefined);
    const id = check?.development ?? '';
    const under = dossierUnder(dossier, 'checked', { developments: { [id]: { grade: 'A1' } } });
    expect(item(id, under)?.grade).toBe('A1');
  });

  it('takes a cell as a rating, as a typed ratio or as not rated', () => {
    const west = dossier.scenarios[0]?.id ?? '';
    const under = (cell: 'CC' | 'NA' | 3.5) =>
      item('E03', dossierUnder(dossier, 'reported', { developments: { E03: { cells: { [west]: cell } } } }));
    expect(under('CC')?.ratings[west]).toBe('CC');
    expect(under(3.5)?.ratios?.[west]).toBe(3.5);
    expect(under(3.5)?.ratings[west]).toBeUndefined();
    expect(under('NA')?.ratings[west]).toBeUndefined();
    expect(under('NA')?.ratios).toBeUndefined();
  });

  it('passes over a cell of a scenario that does not exist', () => {
    const under = dossierUnder(dossier, 'reported', { developments: { E03: { cells: { moon: 'CC' } } } });
    expect(item('E03', under)?.ratings).toEqual(item('E03')?.ratings);
  });

  it('takes one reason of a cell away and leaves the others', () => {
    const reasons = { S: { en: 'Rockets' }, W: { en: 'Near the border' } };
    const given = { developments: { E03: { reasons } } };
    const there = dossierUnder(dossier, 'reported', given);
    const under = dossierUnder(there, 'reported', { developments: { E03: { reasons: { S: 'none' } } } });
    expect(item('E03', under)?.cellReasons?.S).toBeUndefined();
    expect(item('E03', under)?.cellReasons?.W).toEqual(reasons.W);
  });

  it('leaves a development on the timeline and out of the count', () => {
    const under = dossierUnder(dossier, 'reported', { developments: { E03: { out: true } } });
    expect(item('E03', under)?.ratings).toEqual({});
    expect(item('E03', under)?.title).toEqual(item('E03')?.title);
  });

  it('counts every repeat of an origin alike and its lead as before', () => {
    const [origin] = dossier.origins;
    const under = dossierUnder(dossier, 'reported', { repeats: 'once' });
    const group = under.developments.filter((each) => each.origin === origin?.id);
    expect(group.length).toBeGreaterThan(1);
    for (const each of group)
      expect(each.novelty).toBe(each.id === origin?.lead ? item(each.id)?.novelty : 0);
  });

  it('passes over a prior that is not over these scenarios', () => {
    expect(settingsUnder(dossier, { prior: { elsewhere: 99, nowhere: 1 } }).prior).toEqual(
      dossier.settings.prior,
    );
  });
});
