import type { IsoDate } from '@/lib/time/civil-date';
import type { Precision, Window } from '@/lib/time/window';

/** The edges of a window that can be taken hold of. */
export type WindowEdge = 'earliest' | 'latestStart' | 'best' | 'earliestEnd' | 'latest';

/** The edges that a window has; an either/or has none, for its days are not edges. */
export function edgesIn(window: Window): readonly WindowEdge[] {
  if (window.alternatives !== undefined) return [];
  const { earliest, latestStart, best, earliestEnd, latest } = window;
  const isSoft = window.kind === 'process';
  return [
    ...(earliest === undefined ? [] : (['earliest'] as const)),
    ...(isSoft && latestStart !== undefined && latestStart !== earliest ? (['latestStart'] as const) : []),
    ...(best === undefined ? [] : (['best'] as const)),
    ...(isSoft && earliestEnd !== undefined && earliestEnd !== latest ? (['earliestEnd'] as const) : []),
    ...(latest === undefined ? [] : (['latest'] as const)),
  ];
}

/** The window with one edge on another day; it stops where it would pass an edge that must come before or after it. */
export function edgeMoved(window: Window, edge: WindowEdge, to: IsoDate): Window {
  const day = held(window, edge, to);
  const moved: Window = { ...window, ...together(window, edge, day), [edge]: day };
  return { ...moved, precision: precisionOf(moved), qualifier: window.qualifier };
}

// The core of a sharp process ends where it ends: the two edges go together.
function together(window: Window, edge: WindowEdge, day: IsoDate): Partial<Window> {
  if (window.kind !== 'process') return {};
  if (edge === 'earliest' && window.latestStart === window.earliest) return { latestStart: day };
  if (edge === 'latest' && window.earliestEnd === window.latest) return { earliestEnd: day };
  return {};
}

function held(window: Window, edge: WindowEdge, to: IsoDate): IsoDate {
  const { earliest, latestStart, best, earliestEnd, latest } = window;
  const sharpStart = latestStart === earliest;
  const sharpEnd = earliestEnd === latest;
  const least: Readonly<Record<WindowEdge, readonly (IsoDate | undefined)[]>> = {
    earliest: [],
    latestStart: [earliest],
    best: [earliest],
    earliestEnd: [earliest],
    latest: [earliest, best, latestStart, ...(sharpEnd ? [] : [earliestEnd])],
  };
  const most: Readonly<Record<WindowEdge, readonly (IsoDate | undefined)[]>> = {
    earliest: [latest, best, earliestEnd, ...(sharpStart ? [] : [latestStart])],
    latestStart: [latest],
    best: [latest],
    earliestEnd: [latest],
    latest: [],
  };
  const after = least[edge].reduce<IsoDate>(
    (day, bound) => (bound !== undefined && bound > day ? bound : day),
    to,
  );
  return most[edge].reduce<IsoDate>(
    (day, bound) => (bound !== undefined && bound < day ? bound : day),
    after,
  );
}

function precisionOf({ kind, earliest, latest }: Window): Precision {
  return kind === 'instant' && earliest !== undefined && earliest === latest ? 'day' : 'range';
}
