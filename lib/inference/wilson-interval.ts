import { normalQuantile } from './normal';

/**
 * The interval of Wilson (1927) for the rate behind `happened` out of `count`, within [0, 1]; honest for few cases,
 * where the usual one is not. `level` is its confidence; throws where nothing is counted.
 */
export function wilsonInterval(happened: number, count: number, level = 0.95): readonly [number, number] {
  if (!(count > 0 && happened >= 0 && happened <= count))
    throw new Error(`not a rate: ${happened} of ${count}`);
  const z = normalQuantile((1 + level) / 2);
  const rate = happened / count;
  const spread = z ** 2 / count;
  const middle = (rate + spread / 2) / (1 + spread);
  const half = (z * Math.sqrt((rate * (1 - rate)) / count + spread / (4 * count))) / (1 + spread);
  return [Math.max(0, middle - half), Math.min(1, middle + half)];
}
