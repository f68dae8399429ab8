import type { Distribution } from './distribution';

/**
 * The ranked probability score (Epstein 1969), undivided, 0 to K − 1, the smaller the better: squared differences of
 * the cumulative shares in `order`. Only for outcomes that have an order, as amounts do and directions do not; throws
 * where the outcome is not in it.
 */
export function rankedScore<H extends string>(
  belief: Distribution<H>,
  order: readonly H[],
  outcome: NoInfer<H>,
): number {
  const place = order.indexOf(outcome);
  if (place < 0) throw new Error(`${outcome} is not in the order`);
  let cumulative = 0;
  let score = 0;
  order.forEach((h, i) => {
    cumulative += belief[h];
    score += (cumulative - (i >= place ? 1 : 0)) ** 2;
  });
  return score;
}
