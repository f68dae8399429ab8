import { keysOf } from '@/lib/kernel/record';
import type { Distribution } from './distribution';

/** The Brier score in its original form (1950), 0 to 2, the smaller the better: even beliefs about three get 2/3. */
export function brier<H extends string>(belief: Distribution<H>, outcome: H): number {
  return keysOf<H>(belief).reduce((sum, h) => sum + (belief[h] - (h === outcome ? 1 : 0)) ** 2, 0);
}

/** Half the original Brier score, 0 to 1; for two hypotheses the familiar (p − o)². */
export function halfBrier<H extends string>(belief: Distribution<H>, outcome: H): number {
  return brier(belief, outcome) / 2;
}

/**
 * The Brier score, 0 to 2, where the outcome went several ways: `resolution` has the part of each. It is the mean of
 * the scores for each way, ‖p − o‖² + Σ o(1 − o), and proper: best in expectation for who believes the resolution.
 */
export function fractionalBrier<H extends string>(
  belief: Distribution<H>,
  resolution: Distribution<H>,
): number {
  return keysOf<H>(belief).reduce(
    (sum, h) => sum + (belief[h] - resolution[h]) ** 2 + resolution[h] * (1 - resolution[h]),
    0,
  );
}

/** The logarithmic score (Good 1952) in nats, never above 0, the larger the better; −∞ where it was ruled out. */
export function logScore<H extends string>(belief: Distribution<H>, outcome: H): number {
  return Math.log(belief[outcome]);
}

/** The same as surprise, in bits: 0 where the outcome was certain, the smaller the better. */
export function surprise<H extends string>(belief: Distribution<H>, outcome: H): number {
  // Adding 0 turns the -0 of a certain outcome into 0.
  return -Math.log2(belief[outcome]) + 0;
}

/** The spherical score, 0 to 1, the larger the better: p of the outcome over the length of the whole vector. */
export function sphericalScore<H extends string>(belief: Distribution<H>, outcome: H): number {
  return belief[outcome] / Math.hypot(...Object.values<number>(belief));
}
