import type { Geometry } from './geometry';

/** The day number whose moment `part` (0 its start, 1 its end) stands nearest to a coordinate of the timeline. */
export function dayNear({ scale, frame, xOfDay }: Geometry, x: number, part: number): number {
  const towards = frame.rightToLeft ? -1 : 1;
  // time runs one way along the axis, however it is stretched or folded
  let low = Math.floor(scale.segments[0]?.from ?? 0);
  let high = Math.ceil(scale.segments.at(-1)?.to ?? low);
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (xOfDay(middle + part) * towards <= x * towards) low = middle;
    else high = middle;
  }
  return Math.abs(xOfDay(low + part) - x) <= Math.abs(xOfDay(high + part) - x) ? low : high;
}
