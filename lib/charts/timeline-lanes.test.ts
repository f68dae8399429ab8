import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleDevelopment, sampleDossier } from '@/lib/dossier/sample-dossier';
import { anyItems } from './arbitraries';
import { lanesFor, mostLanes, scenarioLanes } from './timeline-lanes';

const by = fc.constantFrom('actor', 'place', 'source', 'grade' as const);

/** A dossier whose nth development names so many actors and places, said by one of many. */
function dossierOf(
  parts: readonly Readonly<{ actors: number; places: number; said: number; grade: string }>[],
) {
  const ids = Array.from({ length: 12 }, (_, n) => `x${n}`);
  const named = ids.map((id) => ({ id, name: { en: id.toUpperCase() } }));
  return sampleDossier(
    parts.map(({ actors, places, said, grade }, place) =>
      sampleDevelopment(`E${place}`, ['2016-01-01', '2016-01-02'], {
        actors: ids.slice(actors),
        places: ids.slice(places).map((id) => ({ place: id, asReported: true })),
        attribution: { said: { en: `Voice ${said}` }, kind: 'named' },
        grade,
      }),
    ),
    { actors: named, places: named },
  );
}
const anyParts = fc.array(
  fc.record({
    actors: fc.integer({ min: 0, max: 12 }),
    places: fc.integer({ min: 0, max: 12 }),
    said: fc.nat(20),
    grade: fc.constantFrom('A1', 'B2', 'B3', 'C3', 'C4', 'D4', 'E5', 'F3', 'F6', 'A2'),
  }),
  { minLength: 60, maxLength: 60 },
);

describe('lanes', () => {
  it('take every item once, count it, and are never more than a screen holds', () => {
    fc.assert(
      fc.property(anyItems(60), anyParts, by, (items, parts, kind) => {
        const made = lanesFor(kind, items, dossierOf(parts), 'en');
        expect(made.lanes.length).toBeLessThanOrEqual(mostLanes);
        expect(made.items.map(({ id }) => id)).toEqual(items.map(({ id }) => id));
        for (const { key, count } of made.lanes)
          expect(made.items.filter(({ lane }) => lane === key)).toHaveLength(count);
        expect(made.lanes.reduce((sum, { count }) => sum + count, 0)).toBe(items.length);
      }),
    );
  });

  it('change neither the scenario of an item nor what else is drawn of it', () => {
    fc.assert(
      fc.property(anyItems(60), anyParts, by, (items, parts, kind) => {
        const made = lanesFor(kind, items, dossierOf(parts), 'en');
        expect(made.items.map((item) => ({ ...item, lane: item.scenario }))).toEqual(items);
      }),
    );
  });

  it('by scenario keep the dossier’s order, a reserved one only where something bears on it', () => {
    fc.assert(
      fc.property(anyItems(30), (items) => {
        const { lanes } = scenarioLanes(items, sampleDossier([]));
        expect(lanes.map(({ key }) => key)).toEqual(['W', 'N', 'S', undefined]);
      }),
    );
  });

  it('put the fullest first, what has none last, and the smallest together before it', () => {
    // eleven actors: x0 twice, each other once, and one development without any
    const parts = [0, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 12].map((actors) => ({
      ...{ actors, places: 0, said: 0, grade: 'B2' },
    }));
    const dossier = dossierOf(parts);
    const [sample] =
      fc.sample(
        anyItems(1).filter((all) => all.length === 1),
        1,
      )[0] ?? [];
    if (sample === undefined) throw new Error('one item');
    const items = parts.map((_, place) => ({ ...sample, id: `E${place}` }));
    const { lanes } = lanesFor('actor', items, dossier, 'en');
    expect(lanes.map(({ name, kind, count }) => [name ?? kind, count])).toEqual([
      ['X0', 2],
      ['X1', 1],
      ['X2', 1],
      ['X3', 1],
      ['X4', 1],
      ['X5', 1],
      ['others', 4],
      ['no-actor', 1],
    ]);
  });

  it('by grade stand in the order of their letters', () => {
    const grades = ['F6', 'B2', 'A1', 'B2'];
    const dossier = dossierOf(grades.map((grade) => ({ actors: 0, places: 0, said: 0, grade })));
    const [sample] =
      fc.sample(
        anyItems(1).filter((all) => all.length === 1),
        1,
      )[0] ?? [];
    if (sample === undefined) throw new Error('one item');
    const items = grades.map((_, place) => ({ ...sample, id: `E${place}` }));
    expect(lanesFor('grade', items, dossier, 'en').lanes.map(({ key }) => key)).toEqual(['A1', 'B2', 'F6']);
  });
});
