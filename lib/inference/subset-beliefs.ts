import { keysOf } from '@/lib/kernel/record';
import { update, updateFactors } from './belief-rows';
import type { Contribution } from './contribution';

/**
 * The belief in every subset of `items` having arrived, one subset after the other with one value per hypothesis.
 * Subset s holds item i where bit i of s is set.
 */
export function subsetBeliefs<H extends string>(
  certain: Readonly<Record<H, number>>,
  items: readonly Contribution<H>[],
): Float64Array {
  const hypotheses = keysOf<H>(certain);
  const width = hypotheses.length;
  const whole = hypotheses.reduce((sum, h) => sum + certain[h], 0);
  const beliefs = new Float64Array(width * 2 ** items.length);
  beliefs.set(Object.values<number>(certain));
  items.forEach((item, i) => {
    // The subsets with item i are those without it, each updated once: no subset is computed from scratch.
    const half = width * 2 ** i;
    const factors = updateFactors(hypotheses, item);
    for (let at = 0; at < half; at += width) update(beliefs, at, half + at, factors, whole);
  });
  return beliefs;
}

/** The chance of every subset, in the same order, where item i has arrived with chance `chances[i]` of its own. */
export function subsetChances(chances: readonly number[]): Float64Array {
  const all = new Float64Array(2 ** chances.length);
  all[0] = 1;
  chances.forEach((chance, i) => {
    const half = 2 ** i;
    for (let s = 0; s < half; s += 1) {
      const without = all[s] ?? 0;
      all[half + s] = without * chance;
      all[s] = without * (1 - chance);
    }
  });
  return all;
}
