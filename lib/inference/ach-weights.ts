/** How much a row is to count, in the three steps that both programs offer. */
export type AchLevel = 'low' | 'medium' | 'high';

const parc: Readonly<Record<AchLevel, number>> = { low: Math.SQRT1_2, medium: 1, high: Math.SQRT2 };
const openSource: Readonly<Record<AchLevel, number>> = { low: 0.5, medium: 1, high: 2 };

/** The weight of a row under PARC ACH, 0.5 to 2: credibility times relevance, each 1/√2, 1 or √2. */
export function parcWeight(credibility: AchLevel, relevance: AchLevel): number {
  return parc[credibility] * parc[relevance];
}

/** The weight of a row under Open Source ACH (Burton 2010), 0.5 to 2, from its credibility alone. */
export function openSourceWeight(credibility: AchLevel): number {
  return openSource[credibility];
}
