import fc from 'fast-check';

/** Any text that a schema may let through, and worse: every plane, unpaired surrogates, NUL, very long. */
export const hostileText = fc
  .oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.string({ unit: 'grapheme', maxLength: 60 }),
    fc.constantFrom('\u0000', '\ud800', "'); DROP TABLE revision; --", '\\u0000', '؀‮x', '𐍈'.repeat(1_000)),
  )
  .map((text) => text.slice(0, 4_000));

/** Whole weights of three scenarios, each at least 1, that sum to 100. */
export const sampleWeights = fc
  .tuple(fc.integer({ min: 1, max: 98 }), fc.integer({ min: 1, max: 98 }))
  .filter(([a, b]) => a + b <= 99)
  .map(([a, b]) => ({ A: a, B: b, O: 100 - a - b }));
