import type { Waterfall, WaterfallPart } from '@/lib/forecast/waterfall';

/** One bar of the way: where it begins and ends, in points. */
export type WaterfallRow = Readonly<
  { from: number; to: number } & (
    | { kind: 'part'; part: WaterfallPart }
    | { kind: 'others'; count: number }
    | { kind: 'start' | 'implied' | 'judgement' }
  )
>;

/** Parts that move less than half a point share a bar, and so does what a reader could not take in at once. */
const least = 0.5;
const mostBars = 9;

/** The way as bars: the start, each part from where the one before it ended, what is implied, and the judgement. */
export function waterfallRows(
  { prior, implied, parts }: Waterfall,
  judged: number | undefined,
): readonly WaterfallRow[] {
  const shown = parts.filter(({ points }, i) => i < mostBars && Math.abs(points) >= least);
  const small = parts.slice(shown.length);
  // one part alone is named, however small
  const alone = small.length === 1 ? small : [];
  let at = prior;
  const rows: WaterfallRow[] = [{ kind: 'start', from: 0, to: prior }];
  for (const part of [...shown, ...alone]) {
    rows.push({ kind: 'part', part, from: at, to: at + part.points });
    at += part.points;
  }
  if (small.length > 1) rows.push({ kind: 'others', count: small.length, from: at, to: implied });
  rows.push({ kind: 'implied', from: 0, to: implied });
  if (judged !== undefined) rows.push({ kind: 'judgement', from: 0, to: judged });
  return rows;
}
