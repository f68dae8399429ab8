import type { AxisDays } from './density';
import { shareOf, type TimeScale } from './time-scale';
import { type Viewport, viewportOf, wholeAxis } from './viewport';

/** First and last day number in view, both inclusive. */
export type DaysInView = Readonly<{ from: number; to: number }>;
export type Edge = 'start' | 'end';

/** The days in view after one edge was put on a day; the other edge stays, and neither passes it or leaves the axis. */
export function edgeMoved(days: DaysInView, edge: Edge, day: number, { first, last }: AxisDays): DaysInView {
  return edge === 'start'
    ? { ...days, from: Math.min(days.to, Math.max(first, day)) }
    : { ...days, to: Math.max(days.from, Math.min(last, day)) };
}

/** The days in view moved as a whole, as far as the axis reaches. */
export function slid(days: DaysInView, by: number, { first, last }: AxisDays): DaysInView {
  const held = Math.min(last - days.to, Math.max(first - days.from, by));
  return { from: days.from + held, to: days.to + held };
}

/** The days between two moments of a sweep, in whichever direction it went. */
export function swept(a: number, b: number, { first, last }: AxisDays): DaysInView {
  const held = (day: number) => Math.min(last, Math.max(first, Math.floor(day)));
  return { from: held(Math.min(a, b)), to: held(Math.max(a, b)) };
}

/**
 * The part of the axis that shows the days; all days are the whole axis. Where the zoom does not reach that far, the
 * edge that was moved gives way, not the other one.
 */
export function viewOfDays(
  scale: TimeScale,
  days: DaysInView,
  { first, last }: AxisDays,
  moved?: Edge | undefined,
): Viewport {
  if (days.from <= first && days.to >= last) return wholeAxis;
  const view = viewportOf(scale, days.from, days.to);
  const end = Math.min(1, shareOf(scale, days.to + 1));
  return moved === 'start' ? { ...view, pan: Math.max(0, end - 1 / view.zoom) } : view;
}
