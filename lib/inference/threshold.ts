import { discounted } from './discount';

/**
 * By how much a new item must favour the runner-up to draw level, in nats, from the logarithms of all shares: e to it is
 * the ratio of the two largest. Shares themselves vanish where hundreds of items speak against them.
 */
export function overturnLead(logarithms: Readonly<Record<string, number>>): number {
  const [first, second] = Object.values<number>(logarithms).sort((a, b) => b - a);
  if (first === undefined || second === undefined) throw new Error('one hypothesis has no runner-up');
  return first - second;
}

/**
 * The likelihood above which one item of this accuracy, neutral elsewhere, puts the runner-up ahead (derived from the
 * capped discount); undefined where no single item of that accuracy can.
 */
export function requiredLikelihood(factor: number, accuracy: number): number | undefined {
  const room = 1 - factor * (1 - accuracy);
  return room > 0 ? (accuracy * factor) / room : undefined;
}

/** The same under the mixture discount with `count` hypotheses, for comparison. */
export function requiredLikelihoodOfMixture(
  factor: number,
  accuracy: number,
  count: number,
): number | undefined {
  // Likelihoods (L, 1, …, 1): solve r·L/Σ + (1−r)/K = T·(r/Σ + (1−r)/K) for L, where Σ = L + K − 1.
  const noise = ((factor - 1) * (1 - accuracy)) / count;
  const room = accuracy - noise;
  return room > 0 ? (factor * accuracy + noise * (count - 1)) / room : undefined;
}

/** How many items of one likelihood and accuracy make up for a lead in nats; undefined where they say nothing. */
export function itemsNeeded(lead: number, likelihood: number, accuracy: number): number | undefined {
  const each = Math.log(discounted(likelihood, accuracy));
  return each > 0 ? Math.ceil(lead / each) : undefined;
}
