import type { Words } from './english';
import { percent } from './numbers';
import type { Tongue } from './tongue';

/** The novelty in force, in words where a common fraction says it. */
export function countsWords(words: Words['development'], tongue: Tongue, novelty: number): string {
  if (novelty === 1) return words.inFull;
  if (novelty === 0) return words.notAtAll;
  if (novelty === 0.25) return words.quarter;
  if (novelty === 0.5) return words.half;
  if (novelty === 0.75) return words.threeQuarters;
  return words.share(percent(tongue, Math.round(novelty * 100)));
}
