import { describe, expect, it } from 'vitest';
import afterSirteDossier from '@/data/dossiers/after-sirte.json';
import { dossierSchema } from '@/lib/dossier/dossier-schema';
import { sampleDossier } from '@/lib/dossier/sample-dossier';
import { mapView } from './map-view';
import type { Point } from './point';

const dossier = dossierSchema.parse(afterSirteDossier);
const view = mapView(dossier);
if (!view) throw new Error('the Sirte dossier has a map');
const arrowOf = (id: string) => {
  const found = view.arrows.find(({ scenario }) => scenario === id);
  if (!found) throw new Error(`no arrow for ${id}`);
  return found;
};

describe('the map of the Sirte dossier', () => {
  it('names every town of the sketch, and marks those that stand as reported', () => {
    expect(view.towns.map(({ id }) => id)).toContain('el-oued');
    expect(view.towns).toHaveLength(6);
    expect(view.towns.find(({ id }) => id === 'el-oued')?.asReported).toBe(true);
    expect(view.towns.find(({ id }) => id === 'rome')?.asReported).toBe(false);
  });

  it('ends no arrow on a town', () => {
    for (const { course } of view.arrows)
      for (const { at } of view.towns) expect(distance(course.to, at)).toBeGreaterThan(20);
  });

  it('ends West on the line between Tunisia and Algeria, North at sea and South inside its open area', () => {
    const west = arrowOf('W').course.to;
    expect(
      Math.min(
        ...rings(view.borders)
          .flat()
          .map((place) => distance(place, west)),
      ),
    ).toBeLessThan(12);
    expect(isInside(rings(view.land), arrowOf('N').course.to)).toBe(false);
    const south = arrowOf('S');
    expect(isInside(rings(view.land), south.course.to)).toBe(true);
    const { centre, radii } = south.area ?? { centre: { x: 0, y: 0 }, radii: { x: 1, y: 1 } };
    const [along, down] = [south.course.to.x - centre.x, south.course.to.y - centre.y];
    expect((along / radii.x) ** 2 + (down / radii.y) ** 2).toBeLessThan(1);
  });

  it('keeps every arrow and label within the frame', () => {
    const places = [
      ...view.arrows.flatMap(({ course, name }) => [course.from, course.to, name]),
      ...view.towns.map(({ at }) => at),
      ...view.countries.map(({ at }) => at),
    ];
    for (const { x, y } of places) {
      expect(x).toBeGreaterThan(0);
      expect(x).toBeLessThan(view.frame.width);
      expect(y).toBeGreaterThan(0);
      expect(y).toBeLessThan(view.frame.height);
    }
  });
});

describe('mapView', () => {
  it('is none for a dossier that nobody sketched a map for', () => {
    expect(mapView(sampleDossier([]))).toBeUndefined();
    expect(mapView(sampleDossier([], { slug: 'constructor' }))).toBeUndefined();
  });

  it('is none where the place of departure is gone, and draws no arrow for a scenario that is gone', () => {
    expect(mapView({ ...dossier, places: [] })).toBeUndefined();
    const without = { ...dossier, scenarios: dossier.scenarios.filter(({ id }) => id !== 'N') };
    expect(mapView(without)?.arrows.map(({ scenario }) => scenario)).toEqual(['W', 'S']);
  });
});

function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

/** The lines of a path that is made of one absolute start and relative steps each. */
function rings(path: string): readonly (readonly Point[])[] {
  return path
    .split('M')
    .slice(1)
    .map((line) => {
      let at: Point = { x: 0, y: 0 };
      return line
        .replace('Z', '')
        .split('l')
        .map((step) => {
          const [x = 0, y = 0] = step.split(',').map(Number);
          at = { x: at.x + x, y: at.y + y };
          return at;
        });
    });
}

/** The even-odd rule. */
function isInside(shape: readonly (readonly Point[])[], { x, y }: Point): boolean {
  let crossings = 0;
  for (const ring of shape)
    ring.forEach((a, i) => {
      const b = ring[(i + 1) % ring.length] ?? a;
      if (a.y > y !== b.y > y && x < a.x + ((y - a.y) / (b.y - a.y)) * (b.x - a.x)) crossings++;
    });
  return crossings % 2 === 1;
}
