/**
 * The one time axis that the lanes, the chart and the overview share. Piecewise linear from days to pixels along
 * the direction of time; empty years are folded into a break, and the last weeks before publication may be given
 * more room. Days are day numbers (whole days since 1970-01-01); a day reaches from its number to the next.
 */
export type Segment = Readonly<{ from: number; to: number; start: number; end: number; folded: boolean }>;
export type TimeScale = Readonly<{
  segments: readonly Segment[];
  /** Whether some stretch gets more pixels a day than another. */
  uneven: boolean;
}>;

type Wish = Readonly<{
  from: number;
  to: number;
  /** Day numbers on which something begins or ends; empty stretches are found between them. */
  marks: readonly number[];
  widenTowards?: number | undefined;
}>;

/** A fold takes this share of the axis, wherever it stands. */
const foldShare = 0.022;
/** Fold only what is both long in itself and long beside the whole. */
const foldDays = 150;
const foldRatio = 0.18;
/** Days before the last one from which a day gets `more` times the room. */
const zones = [
  { days: 106, more: 2.6 },
  { days: 30, more: 7 },
] as const;

/** The scale from `from` to the end of `to`, as shares of the axis from 0 to 1. */
export function timeScale({ from, to, marks, widenTowards }: Wish): TimeScale {
  const end = to + 1;
  const folds = emptyStretches(from, end, marks);
  const edges = widenTowards === undefined || widenTowards - from < 180 ? [] : zoneEdges(from, widenTowards);
  const pieces = cut(from, end, folds, edges);
  const rooms = pieces.map((piece) => (piece.folded ? 0 : (piece.to - piece.from) * more(piece.from, edges)));
  const room = rooms.reduce((sum, value) => sum + value, 0);
  const open = 1 - foldShare * folds.length;
  let start = 0;
  const segments = pieces.map((piece, index) => {
    const share = piece.folded ? foldShare : ((rooms[index] ?? 0) / room) * open;
    const segment = { ...piece, start, end: start + share };
    start += share;
    return segment;
  });
  return { segments, uneven: edges.length > 0 };
}

/** Where a day (or a part of one) stands on the axis, from 0 to 1; outside the axis it goes on at the edge's pace. */
export function shareOf(scale: TimeScale, day: number): number {
  const { segments } = scale;
  const segment = segments.find((each) => day < each.to) ?? segments.at(-1);
  if (segment === undefined) return 0;
  const at = (day - segment.from) / (segment.to - segment.from);
  return segment.start + at * (segment.end - segment.start);
}

/** The day number (with its fraction) that stands at a share of the axis; the inverse of `shareOf`. */
export function dayAt(scale: TimeScale, share: number): number {
  const { segments } = scale;
  const segment = segments.find((each) => share < each.end) ?? segments.at(-1);
  if (segment === undefined) return 0;
  const at = (share - segment.start) / (segment.end - segment.start);
  return segment.from + at * (segment.to - segment.from);
}

function emptyStretches(from: number, end: number, marks: readonly number[]): [number, number][] {
  // only between marks: the ends of the axis are never empty years, for they were asked for
  const stops = [...new Set(marks.filter((day) => day > from && day < end))].sort((a, b) => a - b);
  const folds: [number, number][] = [];
  for (let i = 1; i < stops.length; i++) {
    // something stands on the marked day itself, so that it is empty only from the day after
    const [a, b] = [(stops[i - 1] ?? from) + 1, stops[i] ?? end];
    if (b - a >= foldDays && (b - a) / (end - from) >= foldRatio) folds.push([a, b]);
  }
  return folds;
}

function zoneEdges(from: number, towards: number): number[] {
  return zones.map(({ days }) => towards - days).filter((day) => day > from);
}

function more(day: number, edges: readonly number[]): number {
  const passed = edges.filter((edge) => edge <= day).length;
  return passed === 0 ? 1 : (zones[zones.length - edges.length + passed - 1]?.more ?? 1);
}

type Piece = { from: number; to: number; folded: boolean };
function cut(
  from: number,
  end: number,
  folds: readonly [number, number][],
  edges: readonly number[],
): Piece[] {
  const stops = [...new Set([from, end, ...folds.flat(), ...edges])].sort((a, b) => a - b);
  const pieces: Piece[] = [];
  for (let i = 1; i < stops.length; i++) {
    const [a, b] = [stops[i - 1] ?? from, stops[i] ?? end];
    const folded = folds.some(([x, y]) => x <= a && b <= y);
    const last = pieces.at(-1);
    if (folded && last?.folded) last.to = b;
    else pieces.push({ from: a, to: b, folded });
  }
  return pieces;
}
