/** The likelihood words of ICD 203 (Analytic Standards, 2015), as keys that the interface puts into words. */
export type Term =
  | 'almostNoChance'
  | 'veryUnlikely'
  | 'unlikely'
  | 'roughlyEven'
  | 'likely'
  | 'veryLikely'
  | 'almostCertain';

/** What a likelihood word covers, in percent. A shared edge belongs to the upper band (house rule). */
export type Band = Readonly<{ term: Term; from: number; to: number }>;

export const bands: readonly Band[] = [
  { term: 'almostNoChance', from: 1, to: 5 },
  { term: 'veryUnlikely', from: 5, to: 20 },
  { term: 'unlikely', from: 20, to: 45 },
  { term: 'roughlyEven', from: 45, to: 55 },
  { term: 'likely', from: 55, to: 80 },
  { term: 'veryLikely', from: 80, to: 95 },
  { term: 'almostCertain', from: 95, to: 99 },
];

/** The band of a displayed number of points. An open question is never shown below 1 or above 99. */
export function estimativeBand(points: number): Band {
  const shown = Math.min(99, Math.max(1, points));
  const band = bands.findLast(({ from }) => shown >= from);
  if (!band) throw new Error(`not a number of points: ${points}`);
  return band;
}
