import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSame } from './is-same';

describe('whether two values are the same', () => {
  it('holds for a value and what JSON makes of it', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), (value) => {
        const text = JSON.stringify(value);
        expect(isSame(JSON.parse(text), JSON.parse(text))).toBe(true);
      }),
    );
  });

  it('holds in both directions or in neither', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 2 }), fc.jsonValue({ maxDepth: 2 }), (a, b) => {
        expect(isSame(a, b)).toBe(isSame(b, a));
      }),
    );
  });

  it.each([
    [{ a: 1, b: [2] }, { b: [2], a: 1 }, true],
    [{ a: 1, b: undefined }, { a: 1 }, true],
    [[1, 2], [2, 1], false],
    [[1], [1, undefined], false],
    [{}, [], false],
    [{ a: { b: 'x' } }, { a: { b: 'y' } }, false],
  ])('%j and %j: %s', (a, b, same) => {
    expect(isSame(a, b)).toBe(same);
  });
});
