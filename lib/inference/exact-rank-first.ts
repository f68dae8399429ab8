import { keysOf, recordOf } from '@/lib/kernel/record';
import type { Distribution } from './distribution';
import { normalBelow, normalDensity } from './normal';

/**
 * The chance of each hypothesis to come first when its log-weight is off by independent normal noise of this spread:
 * ∫φ(z)·∏Φ(z + ln(p/pₖ)/σ)dz (derived). What a simulation is checked against; throws for a spread of 0 or less.
 */
export function exactRankFirst<H extends string>(
  belief: Distribution<H>,
  spread: number,
): Readonly<Record<H, number>> {
  if (!(spread > 0)) throw new Error(`not a spread: ${spread}`);
  const hypotheses = keysOf<H>(belief);
  return recordOf<H, number>(hypotheses, (h) => {
    const leads = hypotheses
      .filter((other) => other !== h)
      .map((other) => Math.log(belief[h] / belief[other]) / spread);
    return integral((z) =>
      leads.reduce((product, lead) => product * normalBelow(z + lead), normalDensity(z)),
    );
  });
}

/** The trapezium rule, which for a smooth function that vanishes at both ends converges faster than any power. */
function integral(of: (z: number) => number): number {
  const step = 0.05;
  let sum = 0;
  for (let i = -180; i <= 180; i += 1) sum += of(i * step);
  return sum * step;
}
