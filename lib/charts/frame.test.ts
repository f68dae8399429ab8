import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distanceOf, frameOf, spanOf, xOf } from './frame';

const width = fc.integer({ min: 320, max: 2_600 });
const distance = fc.integer({ min: -500, max: 3_000 });

describe('the frame', () => {
  it('divides its width among gutter, plot and side', () => {
    fc.assert(
      fc.property(width, fc.boolean(), (pixels, turned) => {
        const { gutter, plot, side } = frameOf(pixels, turned);
        expect(gutter + plot + side).toBe(pixels);
      }),
    );
  });

  it('turns a distance along time into a coordinate and back', () => {
    fc.assert(
      fc.property(width, fc.boolean(), distance, (pixels, turned, along) => {
        const frame = frameOf(pixels, turned);
        expect(distanceOf(frame, xOf(frame, along))).toBe(along);
      }),
    );
  });

  it('mirrors time in Arabic', () => {
    fc.assert(
      fc.property(width, distance, distance, (pixels, a, b) => {
        const [ltr, rtl] = [frameOf(pixels, false), frameOf(pixels, true)];
        expect(xOf(rtl, a)).toBe(pixels - xOf(ltr, a));
        expect(spanOf(rtl, a, b).width).toBe(Math.abs(a - b));
        expect(spanOf(rtl, a, b).x).toBe(pixels - spanOf(ltr, a, b).x - Math.abs(a - b));
      }),
    );
  });

  it('keeps a gutter for names where there is room, and none on a phone', () => {
    expect(frameOf(1_000, false)).toMatchObject({ gutter: 104, plot: 780, side: 116 });
    expect(frameOf(390, true)).toMatchObject({ gutter: 0, plot: 286, side: 104 });
    expect(spanOf(frameOf(1_000, true), 0, 100)).toEqual({ x: 796, width: 100 });
  });
});
