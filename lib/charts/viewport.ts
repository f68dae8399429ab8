import { dayAt, shareOf, type TimeScale } from './time-scale';

/**
 * Which part of the axis is in view: `zoom` 1 shows all of it, `pan` is the share of the axis that stands at the
 * start edge. `plotWidth` is in pixels.
 */
export type Viewport = Readonly<{ zoom: number; pan: number }>;

export const wholeAxis: Viewport = { zoom: 1, pan: 0 };

/** How far a short axis may be drawn out, and how few days may fill the plot where the axis is longer. */
const leastMax = 64;
const fewestDays = 12;

/** The largest zoom of an axis: single days can be told apart on it, however many years it has. */
export function maxZoom({ segments }: TimeScale): number {
  const narrowest = segments
    .filter(({ folded }) => !folded)
    .reduce((least, { from, to, start, end }) => Math.min(least, (end - start) / (to - from)), 1);
  return Math.max(leastMax, 1 / (narrowest * fewestDays));
}

/** Pixels from the start edge of the plot to a day; negative or beyond the width when out of view. */
export function along(scale: TimeScale, viewport: Viewport, plotWidth: number, day: number): number {
  return (shareOf(scale, day) - viewport.pan) * viewport.zoom * plotWidth;
}

/** The day under a distance from the start edge. */
export function dayAlong(scale: TimeScale, viewport: Viewport, plotWidth: number, distance: number): number {
  return dayAt(scale, viewport.pan + distance / (viewport.zoom * plotWidth));
}

/** Zoomed by a factor about a fixed point (a share of the plot from its start edge), never past the ends or `most`. */
export function zoomed(viewport: Viewport, factor: number, about = 0.5, most = leastMax): Viewport {
  const zoom = Math.min(most, Math.max(1, viewport.zoom * factor));
  const fixed = viewport.pan + about / viewport.zoom;
  return held({ zoom, pan: fixed - about / zoom });
}

/** Panned by a share of the plot, towards later days when positive; never past the ends. */
export function panned(viewport: Viewport, by: number): Viewport {
  return held({ ...viewport, pan: viewport.pan + by / viewport.zoom });
}

/** The viewport that shows the days from `from` to `to`, as far as the zoom reaches. */
export function viewportOf(scale: TimeScale, from: number, to: number): Viewport {
  // days of somebody else's axis may lie beyond this one
  const onAxis = (share: number) => Math.min(1, Math.max(0, share));
  const [start, end] = [onAxis(shareOf(scale, from)), onAxis(shareOf(scale, to + 1))];
  return held({ zoom: 1 / Math.min(1, Math.max(end - start, 1 / maxZoom(scale))), pan: start });
}

/** The same zoom with a day in the middle, as far as the ends allow. */
export function centred(scale: TimeScale, { zoom }: Viewport, day: number): Viewport {
  return around({ zoom, pan: 0 }, shareOf(scale, day));
}

/** The same zoom with a share of the axis in the middle, as far as the ends allow. */
export function around({ zoom }: Viewport, share: number): Viewport {
  return held({ zoom, pan: share - 0.5 / zoom });
}

/** First and last day number in view. */
export function daysInView(
  scale: TimeScale,
  { zoom, pan }: Viewport,
): Readonly<{ from: number; to: number }> {
  return {
    from: Math.floor(dayAt(scale, pan) + 1e-6),
    to: Math.ceil(dayAt(scale, pan + 1 / zoom) - 1e-6) - 1,
  };
}

function held({ zoom, pan }: Viewport): Viewport {
  return { zoom, pan: Math.min(1 - 1 / zoom, Math.max(0, pan)) };
}
