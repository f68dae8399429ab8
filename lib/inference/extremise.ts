import { keysOf, mapRecord } from '@/lib/kernel/record';
import { type Distribution, normalise } from './distribution';

/**
 * A pooled belief pushed away from `from` (even beliefs where none is given): in proportion to π·(p/π)^α. With two
 * hypotheses and even beliefs this is the transform of Baron et al. (2014), p^α/(p^α + (1−p)^α). Off unless asked
 * for: α above 1 is right for analysts who hold different information, not for readers of one dossier.
 */
export function extremised<H extends string>(
  belief: Distribution<H>,
  alpha: number,
  from?: Distribution<H>,
): Distribution<H> {
  const even = 1 / keysOf<H>(belief).length;
  return normalise(
    mapRecord<H, number, number>(belief, (share, h) => {
      const start = from?.[h] ?? even;
      // What was ruled out from the start stays so.
      return start > 0 ? start * (share / start) ** alpha : 0;
    }),
  );
}

/**
 * The α for the mean of `count` forecasts that is best in the worst case (Neyman and Roughgarden 2021): 1 for one,
 * towards √3 for many.
 */
export function neymanFactor(count: number): number {
  return (count * (Math.sqrt(3 * count ** 2 - 3 * count + 1) - 2)) / (count ** 2 - count - 1);
}
