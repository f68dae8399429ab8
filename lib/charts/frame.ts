/**
 * The common frame of lanes and chart in pixels: a gutter for names, the plot on which time runs, and a side for
 * what lies ahead. `x` turns a distance along time into a coordinate; in Arabic time runs right to left.
 */
export type Frame = Readonly<{
  width: number;
  gutter: number;
  side: number;
  plot: number;
  rightToLeft: boolean;
}>;

export function frameOf(width: number, rightToLeft: boolean): Frame {
  const narrow = width < 600;
  const gutter = narrow ? 0 : 104;
  const side = narrow ? 104 : 116;
  return { width, gutter, side, plot: Math.max(120, width - gutter - side), rightToLeft };
}

/** The coordinate of a distance along time, counted from the start edge of the plot. */
export function xOf(frame: Frame, distance: number): number {
  const fromStart = frame.gutter + distance;
  return frame.rightToLeft ? frame.width - fromStart : fromStart;
}

/** A rectangle's left edge and width between two distances along time. */
export function spanOf(frame: Frame, from: number, to: number): Readonly<{ x: number; width: number }> {
  const [a, b] = [xOf(frame, from), xOf(frame, to)];
  return { x: Math.min(a, b), width: Math.abs(b - a) };
}

/** The distance along time of a coordinate. */
export function distanceOf(frame: Frame, x: number): number {
  return (frame.rightToLeft ? frame.width - x : x) - frame.gutter;
}

/** Pixels: height of the chart's areas, and the room above them for its name. */
export const chartHeight = 146;
export const chartTop = 20;

/** The coordinate of a share in percent on the chart. */
export function shareY(share: number): number {
  return chartTop + chartHeight * (1 - share / 100);
}
