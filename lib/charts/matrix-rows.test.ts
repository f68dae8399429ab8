import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { chronology } from '@/lib/dossier/chronology';
import { dossierSchema } from '@/lib/dossier/dossier-schema';
import { dossierUnder } from '@/lib/dossier/what-if';
import type { WhatIf } from '@/lib/dossier/what-if-schema';
import { impliedBeliefs } from '@/lib/forecast/trace';
import { matrixDrivers } from './matrix-drivers';
import { matrixNumbers } from './matrix-numbers';
import { matrixOrder } from './matrix-order';
import { matrixRows } from './matrix-rows';
import { matrixSorts } from './matrix-sorts';

const file = new URL('../../data/dossiers/after-sirte.json', import.meta.url);
const sirte = dossierSchema.parse(JSON.parse(readFileSync(file, 'utf8')));

function matrix(layer: 'reported' | 'checked', whatIf: WhatIf = {}, make = matrixRows()) {
  const recorded = dossierUnder(sirte, layer);
  const dossier = dossierUnder(sirte, layer, whatIf);
  const known = new Set(dossier.developments.map(({ id }) => id));
  const rows = make({ dossier, recorded, checked: new Set(), known });
  return { dossier, rows, numbers: matrixNumbers(dossier, rows) };
}

describe('the rows of the matrix', () => {
  it('imply together just what the trace ends with', () => {
    for (const layer of ['reported', 'checked'] as const) {
      const { dossier, numbers } = matrix(layer);
      const asOfOn = sirte.horizonOn;
      const implied = impliedBeliefs({ dossier, chronology: chronology(dossier), asOfOn });
      for (const { id } of sirte.scenarios) expect(numbers.implied[id]).toBeCloseTo(implied[id] ?? 0, 12);
    }
  });

  it('are the very same rows but for the one that was rated', () => {
    const make = matrixRows();
    const before = matrix('checked', {}, make).rows;
    const first = { E04: { cells: { S: 'I' } } } as const;
    const after = matrix('checked', { developments: first }, make).rows;
    expect(after.filter((row, place) => row !== before[place]).map(({ id }) => id)).toEqual(['E04']);
    const second = { ...first, E05: { cells: { S: 'I' } } } as const;
    const then = matrix('checked', { developments: second }, make).rows;
    expect(then.filter((row, place) => row !== after[place]).map(({ id }) => id)).toEqual(['E05']);
  });

  it('tell apart what is told apart by hand: consistent with one of three scenarios', () => {
    // shares 2/4, 1/4, 1/4 against even thirds: ½·log2(1.5) + 2·¼·log2(0.75)
    const row = matrix('reported').rows.find(({ id }) => id === 'E04');
    expect(row?.bits).toBeCloseTo(0.5 * Math.log2(1.5) + 0.5 * Math.log2(0.75), 12);
  });

  it('count against a scenario what is inconsistent with it, plainly and by its grade', () => {
    const { numbers } = matrix('reported');
    expect(numbers.against.plain).toEqual({ W: 0, N: 1, S: 2, O: 0 });
    expect(numbers.against.weighted.N).toBeCloseTo(Math.sqrt(0.95 * 0.8), 12);
  });

  it('leave a typed ratio out of the count of ratings', () => {
    const { numbers } = matrix('reported', { developments: { E21: { cells: { N: 0.5 } } } });
    expect(numbers.against.plain.N).toBe(0);
  });

  it('owe the leader points that are those without the row', () => {
    const { numbers } = matrix('reported');
    const { numbers: without } = matrix('reported', { developments: { E04: { out: true } } });
    const leading = numbers.leader;
    expect(numbers.influence('E04')).toBeCloseTo(
      100 * ((numbers.implied[leading] ?? 0) - (without.implied[leading] ?? 0)),
      9,
    );
  });
});

describe('what the matrix rests on', () => {
  it('leaves an origin out as one, and raises all its sources at once', () => {
    const { dossier, rows, numbers } = matrix('reported');
    const driver = matrixDrivers(dossier, rows, numbers).find(({ id }) => id === 'italian-strand');
    const group = ['E20', 'E22', 'E23', 'E24'];
    expect(driver?.developments.toSorted()).toEqual(group);
    const gone = Object.fromEntries(group.map((id) => [id, { out: true as const }]));
    const lifted = { E20: 'A3', E22: 'B3', E23: 'B3', E24: 'B4' };
    const graded = Object.fromEntries(Object.entries(lifted).map(([id, grade]) => [id, { grade }]));
    const points = (developments: WhatIf['developments']) =>
      100 * (matrix('reported', { developments }).numbers.implied[numbers.leader] ?? 0);
    expect(driver?.out).toBeCloseTo(points(gone), 9);
    expect(driver?.better).toBeCloseTo(points(graded), 9);
  });
});

describe('the order of the rows', () => {
  const { rows, numbers } = matrix('reported');
  const inOrder = rows.map(({ id }) => id);
  const ordered = (sort: (typeof matrixSorts)[number]) =>
    matrixOrder({
      ...{ rows, sort, inOrder, influence: numbers.influence },
      said: ({ item }) => item.attribution.said.en ?? '',
      originName: (id) => id,
    });

  it('has every row once, and what tells nothing apart last', () => {
    for (const sort of matrixSorts) {
      const blocks = ordered(sort);
      expect(blocks.flatMap(({ ids }) => ids).toSorted()).toEqual(inOrder.toSorted());
      expect(blocks.filter(({ of }) => of === 'context')).toEqual([blocks.at(-1)]);
    }
  });

  it('keeps rows of one origin together but by date, the strongest deciding where', () => {
    for (const sort of ['apart', 'influence', 'source'] as const)
      expect(
        ordered(sort).filter(({ name, of }) => of === 'origin' && name === 'italian-strand'),
      ).toHaveLength(1);
    const bits = new Map(rows.map((row) => [row.id, row.bits]));
    const firsts = ordered('apart')
      .filter(({ of }) => of !== 'context')
      .map(({ ids }) => bits.get(ids[0] ?? '') ?? 0);
    expect(firsts).toEqual(firsts.toSorted((a, b) => b - a));
  });

  it('never brackets a single row', () => {
    for (const sort of ['apart', 'date', 'influence'] as const)
      for (const { of, ids } of ordered(sort)) if (of === 'origin') expect(ids.length).toBeGreaterThan(1);
  });
});
