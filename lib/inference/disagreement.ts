import { keysOf } from '@/lib/kernel/record';
import type { Distribution } from './distribution';
import { entropy } from './divergence';
import { linearPool } from './pooling';

/** From this total variation between two analysts on, a pool is never shown without saying that they disagree. */
export const farApartFrom = 0.4;

/**
 * The Jensen–Shannon divergence of forecasts in bits (Lin 1991): 0 where all agree, at most log₂ of their number;
 * throws where there is none.
 */
export function jensenShannon<H extends string>(forecasts: readonly Distribution<H>[]): number {
  const mean = forecasts.reduce((sum, p) => sum + entropy(p), 0) / forecasts.length;
  // Rounding can leave equal forecasts a hair below 0.
  return Math.max(0, entropy(linearPool(forecasts)) - mean);
}

/** How far two forecasts are apart, 0 to 1: the most by which they differ about any event. */
export function totalVariation<H extends string>(p: Distribution<H>, q: Distribution<H>): number {
  return keysOf<H>(p).reduce((sum, h) => sum + Math.abs(p[h] - q[h]), 0) / 2;
}

/** The mean total variation over all pairs of forecasts; 0 for a single one. */
export function meanTotalVariation<H extends string>(forecasts: readonly Distribution<H>[]): number {
  const apart = pairDistances(forecasts);
  return apart.length === 0 ? 0 : apart.reduce((sum, distance) => sum + distance, 0) / apart.length;
}

/** Whether any two analysts are so far apart that a pool alone would hide it. */
export function isFarApart<H extends string>(forecasts: readonly Distribution<H>[]): boolean {
  return pairDistances(forecasts).some((distance) => distance > farApartFrom);
}

function pairDistances<H extends string>(forecasts: readonly Distribution<H>[]): readonly number[] {
  return forecasts.flatMap((p, i) => forecasts.slice(i + 1).map((q) => totalVariation(p, q)));
}
