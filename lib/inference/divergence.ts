import { keysOf } from '@/lib/kernel/record';
import type { Distribution } from './distribution';

/** KL(p‖q) in bits: what it costs to hold q where p is right. Infinite where q rules out what p does not. */
export function divergence<H extends string>(p: Distribution<H>, q: Distribution<H>): number {
  const total = keysOf<H>(p).reduce((sum, h) => (p[h] > 0 ? sum + p[h] * Math.log2(p[h] / q[h]) : sum), 0);
  // Rounding can leave two equal distributions a hair below 0, which a divergence never is.
  return Math.max(0, total);
}

/** Shannon entropy in bits: how much is still open. */
export function entropy<H extends string>(p: Distribution<H>): number {
  return keysOf<H>(p).reduce((sum, h) => (p[h] > 0 ? sum - p[h] * Math.log2(p[h]) : sum), 0);
}

/** Entropy as a share of its greatest value: 1 where all hypotheses are equal, 0 where one is certain. */
export function normalisedEntropy<H extends string>(p: Distribution<H>): number {
  return entropy(p) / Math.log2(keysOf<H>(p).length);
}
