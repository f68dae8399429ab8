import { describe, expect, it } from 'vitest';
import afterSirteDossier from '@/data/dossiers/after-sirte.json';
import { dossierSchema } from '@/lib/dossier/dossier-schema';
import { sampleDossier } from '@/lib/dossier/sample-dossier';
import { boundaries } from './base-map';
import { mapView } from './map-view';
import { distance, isInside, rings } from './paths-in-tests';

const dossier = dossierSchema.parse(afterSirteDossier);
const view = mapView(dossier);
if (!view || !dossier.map) throw new Error('the Sirte dossier has a map');
const { frame } = dossier.map;
const tipOf = (id: string) => {
  const found = view.ways.find(({ scenario }) => scenario === id)?.arrow;
  if (!found) throw new Error(`no arrow for ${id}`);
  return found.course.to;
};

describe('the map of the Sirte dossier', () => {
  it('names every place of the sketch, and marks those that stand as reported', () => {
    expect(view.places.map(({ id }) => id)).toContain('el-oued');
    expect(view.places).toHaveLength(6);
    expect(view.places.find(({ id }) => id === 'el-oued')?.asReported).toBe(true);
    expect(view.places.find(({ id }) => id === 'rome')?.asReported).toBe(false);
  });

  it('ends no arrow on a town', () => {
    for (const id of ['W', 'N', 'S'])
      for (const { at } of view.places) expect(distance(tipOf(id), at)).toBeGreaterThan(20);
  });

  it('ends West on the line between Tunisia and Algeria, North at sea and South inside its open area', () => {
    const onTheLine = rings(boundaries(frame))
      .flat()
      .map((place) => distance(place, tipOf('W')));
    expect(Math.min(...onTheLine)).toBeLessThan(12);
    expect(isInside(rings(view.land), tipOf('N'))).toBe(false);
    expect(isInside(rings(view.land), tipOf('S'))).toBe(true);
    const area = view.ways.find(({ scenario }) => scenario === 'S')?.area;
    const { centre, radii } = area ?? { centre: { x: 0, y: 0 }, radii: { x: 1, y: 1 } };
    expect(
      ((tipOf('S').x - centre.x) / radii.x) ** 2 + ((tipOf('S').y - centre.y) / radii.y) ** 2,
    ).toBeLessThan(1);
  });

  it('keeps every arrow and label within the sheet', () => {
    const places = [
      ...view.ways.flatMap(({ arrow, name }) =>
        arrow ? [arrow.course.from, arrow.course.to, name] : [name],
      ),
      ...view.places.map(({ at }) => at),
      ...view.names.map(({ at }) => at),
    ];
    for (const { x, y } of places) {
      expect(x).toBeGreaterThan(0);
      expect(x).toBeLessThan(view.sheet.width);
      expect(y).toBeGreaterThan(0);
      expect(y).toBeLessThan(view.sheet.height);
    }
  });

  it('draws boundaries only where they are asked for, and says whose they are', () => {
    expect(view.borders).toBeUndefined();
    const asked = mapView({
      ...dossier,
      map: { ...dossier.map, borders: 'natural-earth' } as typeof dossier.map,
    });
    expect(asked?.borders?.from).toBe('natural-earth');
    expect(asked?.borders?.lines.startsWith('M')).toBe(true);
  });
});

describe('the view of a map', () => {
  it('is none for a dossier that nobody sketched a map for', () => {
    expect(mapView(sampleDossier([]))).toBeUndefined();
  });

  it('draws no arrow from a place that is gone, nor for a scenario that is gone', () => {
    const nowhere = mapView({ ...dossier, places: [] });
    expect(nowhere?.ways.map(({ scenario, arrow, area }) => [scenario, arrow, area !== undefined])).toEqual([
      ['S', undefined, true],
    ]);
    const without = { ...dossier, scenarios: dossier.scenarios.filter(({ id }) => id !== 'N') };
    expect(mapView(without)?.ways.map(({ scenario }) => scenario)).toEqual(['W', 'S']);
  });
});
