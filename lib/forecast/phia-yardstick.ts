/** The words of the United Kingdom's yardstick (Professional Head of Intelligence Assessment), as keys. */
export type PhiaTerm =
  | 'remoteChance'
  | 'highlyUnlikely'
  | 'unlikely'
  | 'realisticPossibility'
  | 'likely'
  | 'highlyLikely'
  | 'almostCertain';

/** Percent, both ends included, except that 50 is already above a realistic possibility. The scale has gaps. */
export const phiaBands: readonly Readonly<{ term: PhiaTerm; from: number; to: number }>[] = [
  { term: 'remoteChance', from: 0, to: 5 },
  { term: 'highlyUnlikely', from: 10, to: 20 },
  { term: 'unlikely', from: 25, to: 35 },
  { term: 'realisticPossibility', from: 40, to: 50 },
  { term: 'likely', from: 55, to: 75 },
  { term: 'highlyLikely', from: 80, to: 90 },
  { term: 'almostCertain', from: 95, to: 100 },
];

/**
 * The word for a percentage. In a gap it is that of the nearer band (the upper one from the middle on), and `between`
 * names both neighbours, so that the text can say "between X and Y" (house rule).
 */
export function phiaTerm(
  percent: number,
): Readonly<{ term: PhiaTerm; between: readonly [PhiaTerm, PhiaTerm] | undefined }> {
  const at = phiaBands.findLastIndex(({ from }) => percent >= from);
  const lower = phiaBands[at];
  if (!lower || percent > 100) throw new Error(`not a percentage: ${percent}`);
  const upper = phiaBands[at + 1];
  const inside = percent < lower.to || (percent === lower.to && lower.term !== 'realisticPossibility');
  if (!upper || inside) return { term: lower.term, between: undefined };
  const nearer = percent < (lower.to + upper.from) / 2 ? lower : upper;
  return { term: nearer.term, between: [lower.term, upper.term] };
}
