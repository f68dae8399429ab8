import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MapFrame } from '@/lib/dossier/map-sketch';
import { frameProjection, projected, sheet, unitsFor } from './frame-projection';

const frame: fc.Arbitrary<MapFrame> = fc.record({
  centre: fc.record({
    latitude: fc.double({ min: -80, max: 80, noNaN: true }),
    longitude: fc.double({ min: -180, max: 180, noNaN: true }),
  }),
  height: fc.double({ min: 1, max: 60, noNaN: true }),
});
const middle = { x: sheet.width / 2, y: sheet.height / 2 };
const share = fc.double({ min: -0.4, max: 0.4, noNaN: true });

describe('the projection of a frame', () => {
  it('has the centre in the middle, north above it and east to the right, anywhere on earth', () => {
    fc.assert(
      fc.property(frame, (each) => {
        const { latitude, longitude } = each.centre;
        expect(projected(each, each.centre)).toEqual(middle);
        const step = each.height / 10;
        const north = projected(each, { latitude: latitude + step, longitude });
        expect(north.y).toBeLessThan(middle.y);
        expect(north.x).toBeCloseTo(middle.x, 6);
        const east = longitude + step;
        expect(projected(each, { latitude, longitude: east > 180 ? east - 360 : east }).x).toBeGreaterThan(
          middle.x,
        );
      }),
    );
  });

  it('fills the sheet with the height that was asked for', () => {
    fc.assert(
      fc.property(frame, (each) => {
        const inverse = frameProjection(each).invert;
        const top = inverse?.([middle.x, 0]) ?? [0, 0];
        const bottom = inverse?.([middle.x, sheet.height]) ?? [0, 0];
        fc.pre(Math.abs(each.centre.latitude) + each.height / 2 < 89);
        expect(top[1] - bottom[1]).toBeCloseTo(each.height, 6);
      }),
    );
  });

  it('keeps angles: a small step north is as long as one east of the same distance on the ground', () => {
    fc.assert(
      fc.property(frame, share, share, (each, along, up) => {
        const place = {
          latitude: each.centre.latitude + up * Math.min(each.height, 89 - Math.abs(each.centre.latitude)),
          longitude: Math.max(-179, Math.min(179, each.centre.longitude + along * each.height)),
        };
        fc.pre(Math.abs(place.latitude) < 85);
        const project = frameProjection(each);
        const at = (latitude: number, longitude: number) => project([longitude, latitude]) ?? [0, 0];
        const degrees = each.height / 1_000;
        const here = at(place.latitude, place.longitude);
        const north = at(place.latitude + degrees, place.longitude);
        const east = at(
          place.latitude,
          place.longitude + degrees / Math.cos((place.latitude * Math.PI) / 180),
        );
        const ratio =
          Math.hypot(north[0] - here[0], north[1] - here[1]) /
          Math.hypot(east[0] - here[0], east[1] - here[1]);
        expect(ratio).toBeGreaterThan(0.98);
        expect(ratio).toBeLessThan(1.02);
      }),
    );
  });

  it('draws 111 kilometres, a degree of latitude, as long as a degree', () => {
    const each = { centre: { latitude: 20, longitude: 38 }, height: 20 };
    const degree = middle.y - projected(each, { latitude: 21, longitude: 38 }).y;
    expect(Math.abs(unitsFor(each, 111.2) - degree)).toBeLessThan(0.3);
  });
});
