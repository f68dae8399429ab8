import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { typedPoints } from './points-input';

describe('points as a person types them', () => {
  const digits = ['0123456789', '٠١٢٣٤٥٦٧٨٩', '۰۱۲۳۴۵۶۷۸۹'] as const;

  it('are the same number in every kind of digit, with any percent sign and spaces', () => {
    fc.assert(
      fc.property(
        fc.nat(100),
        fc.constantFrom(...digits),
        fc.constantFrom('', '%', '٪', ' %', '\u00A0%', ' ٪ ', '\u200F%'),
        (points, set, sign) => {
          const text = [...String(points)].map((digit) => set[Number(digit)]).join('') + sign;
          expect(typedPoints(text)).toEqual({ ok: true, value: { points, rounded: false } });
        },
      ),
    );
  });

  it('never come out as anything but whole numbers from 0', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const found = typedPoints(text);
        if (found.ok) {
          expect(Number.isInteger(found.value.points)).toBe(true);
          expect(found.value.points).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });

  it('are rounded, and said to be, where decimals were typed', () => {
    for (const text of ['64.4', '64,4', '٦٤٫٤', '64.4 %'])
      expect(typedPoints(text)).toEqual({ ok: true, value: { points: 64, rounded: true } });
    expect(typedPoints('64.0')).toEqual({ ok: true, value: { points: 64, rounded: false } });
  });

  it('are refused with a reason', () => {
    expect(typedPoints('  ')).toEqual({ ok: false, error: { kind: 'empty' } });
    expect(typedPoints('٪')).toEqual({ ok: false, error: { kind: 'empty' } });
    expect(typedPoints('−4')).toEqual({ ok: false, error: { kind: 'negative' } });
    for (const text of ['many', '6 or 7', '1e9', '0x10', 'NaN', '1.2.3', '9999999'])
      expect(typedPoints(text)).toEqual({ ok: false, error: { kind: 'not-a-number' } });
  });
});
