import { keysOf } from '@/lib/kernel/record';
import { normalise } from './distribution';

/**
 * How far one row alone would move even beliefs, in bits: Σ q log₂(K·q) over its likelihoods as shares q (derived for
 * this project). 0 where all cells are equal, log₂ K at most, and the same whatever is believed already, so that a
 * list sorted by it stays in place. Throws where the likelihoods have no proportion.
 */
export function diagnosticity<H extends string>(likelihoods: Readonly<Record<H, number>>): number {
  const shares = normalise(likelihoods);
  const hypotheses = keysOf<H>(shares);
  const total = hypotheses.reduce((sum, h) => {
    const share = shares[h];
    return share > 0 ? sum + share * Math.log2(hypotheses.length * share) : sum;
  }, 0);
  // Rounding can leave equal cells a hair off 0.
  return total > tiny ? total : 0;
}

/** The widest contrast within a row, in nats: ln of its largest likelihood over its smallest. */
export function logRange<H extends string>(likelihoods: Readonly<Record<H, number>>): number {
  const cells = Object.values<number>(likelihoods);
  return Math.log(Math.max(...cells)) - Math.log(Math.min(...cells));
}

const tiny = 1e-15;
