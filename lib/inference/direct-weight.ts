import { keysOf, mapRecord } from '@/lib/kernel/record';
import type { Contribution } from './contribution';
import type { Distribution } from './distribution';

/**
 * A judgement as if it were one more item: what it adds to each hypothesis to get from the `computed` beliefs to
 * the `direct` ones, centred on 0. Later evidence multiplies the judgement; leaving it out restores the computed
 * beliefs.
 */
export function directWeight<H extends string>(
  computed: Distribution<H>,
  direct: Distribution<H>,
): Contribution<H> {
  const raw = mapRecord<H, number, number>(direct, (share, h) => Math.log(share / computed[h]));
  const hypotheses = keysOf<H>(raw);
  const mean = hypotheses.reduce((sum, h) => sum + raw[h], 0) / hypotheses.length;
  return mapRecord<H, number, number>(raw, (value) => value - mean);
}

/** The likelihood ratio that the judgement amounts to for each hypothesis, against one of them. */
export function impliedRatio<H extends string>(
  delta: Contribution<H>,
  against: H,
): Readonly<Record<H, number>> {
  return mapRecord<H, number, number>(delta, (value) => Math.exp(value - delta[against]));
}
