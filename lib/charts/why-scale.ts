import { type Frame, spanOf, xOf } from './frame';

/** Points along a row, from its start edge to its end; in Arabic the row begins at the right. */
export type WhyScale = Readonly<{ from: number; to: number; rightToLeft: boolean }>;

/** A scale around these points, a little wider than they are, within 0 and 100. */
export function whyScale(points: readonly number[], rightToLeft: boolean): WhyScale {
  const low = Math.min(...points);
  const high = Math.max(...points);
  const air = Math.max(2, (high - low) / 12);
  return { from: Math.max(0, low - air), to: Math.min(100, high + air), rightToLeft };
}

/** Where a number of points stands, in percent of the row's width from the left. */
export function placeOn(scale: WhyScale, points: number): number {
  return xOf(rowFrame(scale), along(scale, points));
}

/** What lies between two numbers of points, in percent of the row's width. */
export function stretchOn(scale: WhyScale, from: number, to: number): Readonly<{ x: number; width: number }> {
  return spanOf(rowFrame(scale), along(scale, from), along(scale, to));
}

function along({ from, to }: WhyScale, points: number): number {
  return (100 * (Math.min(to, Math.max(from, points)) - from)) / (to - from);
}

function rowFrame({ rightToLeft }: WhyScale): Frame {
  return { width: 100, gutter: 0, side: 0, plot: 100, rightToLeft };
}
