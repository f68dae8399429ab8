import { describe, expect, it } from 'vitest';
import { arabicPoints, englishPoints, tenth } from './counted-points';

const plain = (text: string) => text.replaceAll(/[\u2066\u2069]/g, '');

describe('counted points', () => {
  it('are counted in English by one and many', () => {
    expect([1, -1, 0.04, 2.46].map(englishPoints)).toEqual(['1 point', '1 point', '0 points', '2.5 points']);
  });

  it('are counted in Arabic by one, two, few and many, and a fraction in the singular', () => {
    expect([1, -2, 3, 11, 2.46].map((points) => plain(arabicPoints(points)))).toEqual([
      'نقطة واحدة',
      'نقطتين',
      '3 نقاط',
      '11 نقطة',
      '2.5 نقطة',
    ]);
  });

  it('are rounded to a tenth', () => {
    expect(tenth(-6.449)).toBe(-6.4);
  });
});
