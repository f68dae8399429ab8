import { keysOf, mapRecord } from '@/lib/kernel/record';
import type { Contribution } from './contribution';
import { type Distribution, normalise } from './distribution';

/**
 * Beliefs after the items, by Bayes' rule in logarithms, so that many small likelihoods cannot underflow. Items are
 * added in the order of their ids, because floating-point sums depend on order and the answer must not.
 *
 * A `reserved` hypothesis keeps its prior share outside the update: nobody has said how expected the items are
 * under it, and silence must not shrink it.
 */
export function posterior<H extends string>(
  prior: Distribution<H>,
  items: Readonly<Record<string, Contribution<H>>>,
  reserved: readonly NoInfer<H>[] = [],
): Distribution<H> {
  const sum = mapRecord<H, number, number>(prior, () => 0);
  for (const id of Object.keys(items).toSorted()) {
    const item = items[id];
    if (item) for (const h of keysOf<H>(sum)) sum[h] += item[h];
  }
  return updated(prior, sum, reserved);
}

/** Beliefs after one contribution, or after the sum of several. */
export function updated<H extends string>(
  prior: Distribution<H>,
  item: Contribution<H>,
  reserved: readonly NoInfer<H>[] = [],
): Distribution<H> {
  const rated = keysOf<H>(prior).filter((h) => !reserved.includes(h));
  const peak = Math.max(...rated.map((h) => (prior[h] > 0 ? item[h] : Number.NEGATIVE_INFINITY)));
  if (peak === Number.NEGATIVE_INFINITY) {
    if (rated.some((h) => prior[h] > 0)) throw new Error('every rated hypothesis is ruled out');
    return prior;
  }
  let before = 0;
  let after = 0;
  for (const h of rated) {
    before += prior[h];
    after += prior[h] * Math.exp(item[h] - peak);
  }
  return normalise(
    mapRecord<H, number, number>(prior, (share, h) =>
      reserved.includes(h) ? share : (share * Math.exp(item[h] - peak) * before) / after,
    ),
  );
}
