import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { confirmed, withDigit } from './number-entry';

describe('withDigit', () => {
  it('only ever leads to a beat that exists', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(9), { maxLength: 8 }),
        fc.integer({ min: 1, max: 200 }),
        (digits, beats) => {
          let typed = '';
          for (const digit of digits) {
            const entry = withDigit(typed, digit, beats);
            typed = entry.typed;
            if (entry.jumpTo !== undefined) {
              expect(entry.jumpTo).toBeGreaterThanOrEqual(0);
              expect(entry.jumpTo).toBeLessThan(beats);
            }
          }
          const { jumpTo } = confirmed(typed);
          if (jumpTo !== undefined) expect(jumpTo).toBeLessThan(beats);
        },
      ),
    );
  });

  it('goes at once where no other number can follow, and waits where one can', () => {
    expect(withDigit('', 4, 9)).toEqual({ typed: '', jumpTo: 3 });
    expect(withDigit('', 1, 12)).toEqual({ typed: '1' });
    expect(withDigit('1', 2, 12)).toEqual({ typed: '', jumpTo: 11 });
    expect(withDigit('1', 5, 12)).toEqual({ typed: '', jumpTo: 4 });
    expect(confirmed('1')).toEqual({ typed: '', jumpTo: 0 });
  });
});
