import { describe, expect, it } from 'vitest';
import { dossierSchema } from '@/lib/dossier/dossier-schema';
import type { MapSketch } from '@/lib/dossier/map-sketch';
import { sampleDossier } from '@/lib/dossier/sample-dossier';
import { boundaries, coasts } from './base-map';
import { projected, sheet } from './frame-projection';
import { mapView } from './map-view';
import { isInside, rings } from './paths-in-tests';

/** A dossier of another part of the world: where cocoa that was stolen in Tema is taken. */
const sketch: MapSketch = {
  frame: { centre: { latitude: 6, longitude: 1 }, height: 14 },
  origin: 'tema',
  ways: [
    {
      scenario: 'W',
      arrow: {
        to: { latitude: 5.2, longitude: -7.4 },
        bend: { latitude: 2.8, longitude: -3 },
        numberAt: 0.5,
      },
      name: { latitude: 2.6, longitude: -5.4 },
    },
    {
      scenario: 'N',
      area: { centre: { latitude: 11.4, longitude: -1.5 }, radiiKm: { along: 260, up: 90 } },
      name: { latitude: 12.6, longitude: -1.5 },
    },
  ],
  places: [{ place: 'lome', side: 'right' }],
  names: [{ name: { en: 'Gulf of Guinea', ar: 'خليج غينيا' }, at: { latitude: 2, longitude: 2 } }],
};
const dossier = dossierSchema.parse({
  ...sampleDossier([]),
  slug: 'tema-cocoa',
  places: [
    { id: 'tema', name: { en: 'Tema', ar: 'تيما' }, latitude: 5.67, longitude: -0.02 },
    { id: 'lome', name: { en: 'Lomé', ar: 'لومي' }, latitude: 6.13, longitude: 1.22 },
  ],
  map: sketch,
});

describe('the map of a dossier from elsewhere', () => {
  const view = mapView(dossier);
  const at = (latitude: number, longitude: number) => projected(sketch.frame, { latitude, longitude });

  it('has the coasts of its own region, from nothing but its own data', () => {
    const land = rings(view?.land ?? '');
    for (const [latitude, longitude] of [
      [7.5, -1],
      [9, 1],
      [6.8, -5.3],
      [9.1, 7.4],
    ] as const)
      expect(isInside(land, at(latitude, longitude))).toBe(true);
    for (const [latitude, longitude] of [
      [3, 1],
      [4, -2],
      [4.5, 4],
    ] as const)
      expect(isInside(land, at(latitude, longitude))).toBe(false);
  });

  it('draws one scenario as an arrow from its origin, another as an area alone', () => {
    expect(view?.origin?.name.en).toBe('Tema');
    expect(
      view?.ways.map(({ scenario, arrow, area }) => [scenario, arrow !== undefined, area !== undefined]),
    ).toEqual([
      ['W', true, false],
      ['N', false, true],
    ]);
    // 260 and 90 kilometres, at some fifty-seven units a degree
    expect(view?.ways[1]?.area?.radii.x).toBeCloseTo(260 / 1.946, 0);
    expect(view?.borders).toBeUndefined();
  });

  it('is refused where its sketch names what is not there, or goes nowhere', () => {
    const faults = (map: unknown) =>
      dossierSchema
        .safeParse({ ...dossier, map })
        .error?.issues.map(({ path, message }) => `${path.join('/')}: ${message}`);
    const [west, north] = sketch.ways;
    expect(faults({ ...sketch, origin: 'accra' })).toEqual(['map/origin: unknown-id']);
    expect(faults({ ...sketch, places: [{ place: 'accra', side: 'left' }] })).toEqual([
      'map/places/0/place: unknown-id',
    ]);
    expect(faults({ ...sketch, ways: [{ ...west, scenario: 'Q' }, north] })).toEqual([
      'map/ways/0/scenario: unknown-id',
    ]);
    expect(faults({ ...sketch, ways: [{ ...north, area: undefined }] })).toEqual([
      'map/ways/0: way-without-drawing',
    ]);
    expect(faults({ ...sketch, borders: 'ours' })).toHaveLength(1);
  });
});

describe('the base map', () => {
  it.each([
    ['across the date line', { latitude: -17.5, longitude: 179.5 }, { latitude: -17.8, longitude: 178 }],
    ['around a pole', { latitude: 89, longitude: 0 }, undefined],
    ['in the far south', { latitude: -60, longitude: -60 }, { latitude: -51.7, longitude: -72 }],
    ['on the equator', { latitude: 0, longitude: 25 }, { latitude: 0.5, longitude: 25 }],
  ])('is drawn %s', (_, centre, inland) => {
    const frame = { centre, height: 40 };
    for (const path of [coasts(frame), boundaries(frame)]) expect(path).not.toMatch(/NaN|Infinity/);
    if (inland !== undefined) expect(isInside(rings(coasts(frame)), projected(frame, inland))).toBe(true);
  });

  it('goes on beyond the sheet, behind the words beside it, and not farther than the widest screen', () => {
    const points = rings(coasts(sketch.frame)).flat();
    expect(Math.min(...points.map(({ x }) => x))).toBeLessThan(0);
    expect(Math.max(...points.map(({ x }) => x))).toBeGreaterThan(sheet.width);
    expect(Math.max(...points.map(({ x }) => Math.abs(x)))).toBeLessThan(2_560);
  });
});
