import { keysOf, mapRecord } from '@/lib/kernel/record';

/**
 * Doubt as a mixture with a uniform likelihood. Generative, but its cap grows with the number of hypotheses and
 * adding one shifts the odds of the others: kept for comparison with the capped rule, which does neither.
 */
export function mixtureDiscounted<H extends string>(
  likelihoods: Readonly<Record<H, number>>,
  accuracy: number,
): Readonly<Record<H, number>> {
  const hypotheses = keysOf<H>(likelihoods);
  const total = hypotheses.reduce((sum, h) => sum + likelihoods[h], 0);
  return mapRecord<H, number, number>(
    likelihoods,
    (l) => (accuracy * l) / total + (1 - accuracy) / hypotheses.length,
  );
}

/** The largest ratio between two hypotheses that the mixture lets through, for `count` hypotheses. */
export function mixtureCap(accuracy: number, count: number): number {
  return 1 + (accuracy * count) / (1 - accuracy);
}

/**
 * Doubt as a power. Right for redundancy, wrong for doubt: it has no cap, and a zero still vetoes a hypothesis
 * for good.
 */
export function powerDiscounted<H extends string>(
  likelihoods: Readonly<Record<H, number>>,
  weight: number,
): Readonly<Record<H, number>> {
  return mapRecord<H, number, number>(likelihoods, (l) => l ** weight);
}
