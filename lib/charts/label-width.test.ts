import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { labelWidth, shortened } from './label-width';

const text = fc.oneof(fc.string(), fc.constantFrom('غير مرجَّح', 'الضغط على الحدود', 'IS headquarters taken'));
const size = fc.integer({ min: 8, max: 30 });

describe('the width of a label', () => {
  it('grows with every letter and with the type size', () => {
    fc.assert(
      fc.property(text, text, size, (a, b, pixels) => {
        expect(labelWidth(a + b, pixels)).toBeCloseTo(labelWidth(a, pixels) + labelWidth(b, pixels), 6);
        expect(labelWidth(a, pixels * 2)).toBeCloseTo(labelWidth(a, pixels) * 2, 6);
        expect(labelWidth(a, pixels)).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('does not count what is drawn above or below a letter', () => {
    expect(labelWidth('مرجَّح', 12)).toBe(labelWidth('مرجح', 12));
  });

  it('knows narrow letters from wide ones', () => {
    expect(labelWidth('ill', 10)).toBeCloseTo(8.1, 9);
    expect(labelWidth('WWW', 10)).toBeCloseTo(26.4, 9);
  });
});

describe('a shortened label', () => {
  it('is a beginning of the text that fits, marked where something is missing', () => {
    fc.assert(
      fc.property(text, size, fc.integer({ min: 30, max: 300 }), (whole, pixels, room) => {
        const short = shortened(whole, pixels, room);
        expect(labelWidth(short, pixels)).toBeLessThanOrEqual(room);
        if (short !== whole) {
          expect(short.endsWith('…')).toBe(true);
          expect(whole.startsWith(short.slice(0, -1))).toBe(true);
        }
        expect(short === whole).toBe(labelWidth(whole, pixels) <= room);
      }),
    );
  });

  it('ends before the first letter that does not fit', () => {
    expect(shortened('Kasserine', 10, 30)).toBe('Kass…');
    expect(shortened('Kasserine', 10, 100)).toBe('Kasserine');
  });
});
