import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { uuidV7 } from './uuid-v7';

const random = fc.uint8Array({ minLength: 10, maxLength: 10 });
const moment = fc.integer({ min: 0, max: 2 ** 48 - 1 });

describe('a version 7 UUID', () => {
  it('has the form, the version and the variant', () => {
    fc.assert(
      fc.property(moment, random, (milliseconds, bytes) => {
        expect(uuidV7(milliseconds, bytes)).toMatch(
          /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
        );
      }),
    );
  });

  it('sorts by the moment it was made', () => {
    fc.assert(
      fc.property(moment, moment, random, random, (a, b, one, two) => {
        fc.pre(a < b);
        expect(uuidV7(a, one) < uuidV7(b, two)).toBe(true);
      }),
    );
  });

  it('is the example of RFC 9562, appendix A.6', () => {
    const bytes = Uint8Array.from([0x0c, 0xc3, 0x18, 0xc4, 0xdc, 0x0c, 0x0c, 0x07, 0x39, 0x8f]);
    expect(uuidV7(0x017f22e279b0, bytes)).toBe('017f22e2-79b0-7cc3-98c4-dc0c0c07398f');
  });
});
