import { geometricMean } from './geometric-mean';

/** The baseline score of Metaculus: 100 for certainty that came true, 0 for an even share among `count` options. */
export function baselineScore(shareOfOutcome: number, count: number): number {
  return (100 * Math.log(shareOfOutcome * count)) / Math.log(count);
}

/**
 * The peer scores of Metaculus: 100 times how much better, in nats, each did than the others on average. They sum to
 * 0. `sharesOfOutcome` has what each gave to what came true; throws where there is nobody to compare with.
 */
export function peerScores(sharesOfOutcome: readonly number[]): readonly number[] {
  const count = sharesOfOutcome.length;
  if (count < 2) throw new Error('a peer score needs peers');
  const mean = geometricMean(sharesOfOutcome);
  return sharesOfOutcome.map((share) => (100 * count * Math.log(share / mean)) / (count - 1));
}
