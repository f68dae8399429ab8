import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ratioText, typedRatio } from './rating-draft-ratio';

describe('a typed likelihood ratio', () => {
  it('is read back as it was written, in the digits of any reader', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9_999 }), (hundredths) => {
        const latin = String(hundredths / 100);
        const arabic = latin
          .replace(/\d/g, (digit) => String.fromCharCode(0x660 + Number(digit)))
          .replace('.', '٫');
        expect(typedRatio(latin)).toEqual({ ok: true, value: hundredths / 100 });
        expect(typedRatio(arabic)).toEqual({ ok: true, value: hundredths / 100 });
      }),
    );
  });

  it('may be a fraction and may have its sign', () => {
    expect(typedRatio('1/4')).toEqual({ ok: true, value: 0.25 });
    expect(typedRatio('× 3.5')).toEqual({ ok: true, value: 3.5 });
    expect(typedRatio('x2')).toEqual({ ok: true, value: 2 });
  });

  it('is refused where it is no ratio', () => {
    for (const [text, kind] of [
      ['', 'not-a-number'],
      ['much', 'not-a-number'],
      ['-2', 'not-a-number'],
      ['0', 'not-above-zero'],
      ['1/0', 'too-large'],
      ['10001', 'too-large'],
    ] as const)
      expect(typedRatio(text)).toEqual({ ok: false, error: { kind } });
  });

  it('is shown in three figures', () => {
    expect([3.5, 0.25, 1 / 3, 1234].map(ratioText)).toEqual(['3.5', '0.25', '0.333', '1230']);
  });
});
