import { expect } from 'vitest';

/** Fails unless two rows of numbers agree, each within `tolerance`; for tests. */
export function expectClose(
  found: readonly number[] | Readonly<Record<string, number>>,
  expected: readonly number[] | Readonly<Record<string, number>>,
  tolerance = 1e-12,
): void {
  expect(Object.keys(found)).toEqual(Object.keys(expected));
  const values = Object.values<number>(expected);
  Object.values<number>(found).forEach((value, i) => {
    const target = values[i] ?? Number.NaN;
    // The negated form also refuses NaN.
    if (!(Math.abs(value - target) <= tolerance)) expect(found).toEqual(expected);
  });
}
