import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { centralMediterranean } from './base-map';
import { projected } from './projected';

const { projection } = centralMediterranean;
const latitude = fc.double({ min: 20, max: 48, noNaN: true });
const longitude = fc.double({ min: -5, max: 30, noNaN: true });

describe('projected', () => {
  it('has north above and east to the right', () => {
    fc.assert(
      fc.property(latitude, longitude, (lat, lon) => {
        const here = projected(projection, { latitude: lat, longitude: lon });
        expect(projected(projection, { latitude: lat + 1, longitude: lon }).y).toBeLessThan(here.y);
        expect(projected(projection, { latitude: lat, longitude: lon + 1 }).x).toBeGreaterThan(here.x);
      }),
    );
  });

  it('keeps angles: a small step north is as long as one east of the same distance on the ground', () => {
    fc.assert(
      fc.property(latitude, longitude, (lat, lon) => {
        const degrees = 0.5;
        const a = projected(projection, { latitude: lat, longitude: lon });
        const north = projected(projection, { latitude: lat + degrees, longitude: lon });
        const east = projected(projection, {
          latitude: lat,
          longitude: lon + degrees / Math.cos((lat * Math.PI) / 180),
        });
        const ratio = Math.hypot(north.x - a.x, north.y - a.y) / Math.hypot(east.x - a.x, east.y - a.y);
        expect(ratio).toBeGreaterThan(0.97);
        expect(ratio).toBeLessThan(1.03);
      }),
    );
  });

  it('has the meridian of 11 degrees east upright', () => {
    for (const lat of [24, 33, 45])
      expect(projected(projection, { latitude: lat, longitude: 11 }).x).toBeCloseTo(
        projection.translate[0],
        1,
      );
  });
});
