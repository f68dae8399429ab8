import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { labelWidth } from './label-width';
import { twoLines, wrapped } from './wrapped';

const text = fc.oneof(fc.string(), fc.constantFrom('غير مرجَّح', 'الضغط على الحدود', 'IS headquarters taken'));
const size = fc.integer({ min: 8, max: 30 });

describe('a wrapped text', () => {
  it('loses no letter and keeps every line within its room', () => {
    fc.assert(
      fc.property(text, size, fc.integer({ min: 60, max: 300 }), (whole, pixels, room) => {
        const lines = wrapped(whole, pixels, room);
        for (const line of lines) expect(labelWidth(line, pixels)).toBeLessThanOrEqual(room);
        expect(lines.join('').replace(/\s+/g, '')).toBe(whole.replace(/\s+/g, ''));
      }),
    );
  });
});

describe('a name in two lines', () => {
  it('fits its room in at most two lines and breaks only between words', () => {
    fc.assert(
      fc.property(text, size, fc.integer({ min: 60, max: 300 }), (whole, pixels, room) => {
        const lines = twoLines(whole, pixels, room);
        expect(lines.length).toBeGreaterThan(0);
        expect(lines.length).toBeLessThanOrEqual(2);
        for (const line of lines) expect(labelWidth(line, pixels)).toBeLessThanOrEqual(room);
      }),
    );
  });

  it('is cut only where two lines do not suffice', () => {
    expect(twoLines('Tunisian Interior Ministry', 13, 86)).toEqual(['Tunisian', 'Interior Mini…']);
    expect(twoLines('Tunisian Ministry', 13, 86)).toEqual(['Tunisian', 'Ministry']);
  });
});
