import type { Yardstick } from '@/lib/dossier/reasoning';
import { bands, estimativeBand, type Term } from './estimative-language';
import { type PhiaTerm, phiaBands, phiaTerm } from './phia-yardstick';

/** A likelihood word of either yardstick. Three keys are in both: they are the same words there, over other ranges. */
export type AnyTerm = Term | PhiaTerm;

/** How a number of points is named, and the percent that the words cover: those of the band, or of the gap. */
export type ProbabilityWord = Readonly<{
  /** The word, or in a gap that of the nearer neighbour, the upper one from the middle on (house rule). */
  term: AnyTerm;
  from: number;
  to: number;
  /** Both neighbours, where the number lies in a gap of the scale. */
  between?: readonly [AnyTerm, AnyTerm] | undefined;
  /** The lower and the upper word, where the number stands on an edge that they share: the upper names it. */
  edge?: readonly [AnyTerm, AnyTerm] | undefined;
}>;

/** The word for a displayed number of points. An open question is never shown below 1 or above 99. */
export function probabilityWord(points: number, yardstick: Yardstick = 'icd203'): ProbabilityWord {
  if (yardstick === 'phia') return phiaWord(Math.min(99, Math.max(1, points)));
  const { term, from, to } = estimativeBand(points);
  const lower = bands.find((band) => band.to === points);
  // the scale ends at 99 %: no word begins there
  return lower === undefined || lower.term === term
    ? { term, from, to }
    : { term, from, to, edge: [lower.term, term] };
}

function phiaWord(points: number): ProbabilityWord {
  const { term, between } = phiaTerm(points);
  const band = phiaBand(between?.[0] ?? term);
  if (between === undefined) return { term, from: Math.max(1, band.from), to: Math.min(99, band.to) };
  return { term, from: band.to, to: phiaBand(between[1]).from, between };
}

function phiaBand(term: AnyTerm) {
  const band = phiaBands.find((each) => each.term === term);
  if (!band) throw new Error(`not a word of the scale: ${term}`);
  return band;
}

/** All bands of a yardstick, lowest first, in percent and as an open question shows them. */
export function yardstickBands(
  yardstick: Yardstick = 'icd203',
): readonly Readonly<{ term: AnyTerm; from: number; to: number }>[] {
  if (yardstick === 'icd203') return bands;
  return phiaBands.map(({ term, from, to }) => ({ term, from: Math.max(1, from), to: Math.min(99, to) }));
}
