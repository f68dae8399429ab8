import { describe, expect, it } from 'vitest';
import { placeOn, stretchOn, whyScale } from './why-scale';

describe('the scale of a row of points', () => {
  it('has a little air on both sides, within 0 and 100', () => {
    expect(whyScale([40, 52], false)).toMatchObject({ from: 38, to: 54 });
    expect(whyScale([1, 99.5], false)).toMatchObject({ from: 0, to: 100 });
  });

  it('begins at the left, and in Arabic at the right', () => {
    const scale = { from: 20, to: 60, rightToLeft: false };
    expect(placeOn(scale, 30)).toBe(25);
    expect(placeOn({ ...scale, rightToLeft: true }, 30)).toBe(75);
    expect(stretchOn(scale, 50, 30)).toEqual({ x: 25, width: 50 });
    expect(stretchOn({ ...scale, rightToLeft: true }, 50, 30)).toEqual({ x: 25, width: 50 });
  });

  it('keeps what lies outside at its edge', () => {
    expect(placeOn({ from: 20, to: 60, rightToLeft: false }, 99)).toBe(100);
  });
});
