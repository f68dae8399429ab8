import { once } from '@/lib/kernel/once';
import type { TimelineIndex } from './timeline-index';
import { paintedExtent } from './timeline-layout';
import type { TimelineView } from './timeline-view';

/** Where the keyboard may stand: a development or a cluster, and the share of the axis at which it begins. */
export type KeyboardStop = Readonly<{ kind: 'item' | 'cluster'; id: string; at: number | undefined }>;

/**
 * The next stop from where the keyboard stands; from nowhere, the first or the last. A cluster that has opened up since
 * is gone: from its place on the axis, `at`, the keyboard goes on among what was in it.
 */
export function nextStop(
  view: TimelineView,
  from: Readonly<{ id: string; at?: number | undefined }> | undefined,
  by: 1 | -1,
): KeyboardStop | undefined {
  const stops = stopsOf(view);
  const end = stops.at(by > 0 ? 0 : -1);
  if (from === undefined) return end;
  const place = stops.findIndex(({ id }) => id === from.id);
  if (place >= 0) return stops[place + by] ?? end;
  const { at } = from;
  if (at === undefined) return end;
  const isLater = (stop: KeyboardStop) => stop.at !== undefined && stop.at >= at;
  const isEarlier = (stop: KeyboardStop) => stop.at !== undefined && stop.at < at;
  return (by > 0 ? stops.find(isLater) : stops.findLast(isEarlier)) ?? end;
}

/** All stops of an octave in the order of time, then the shelf in its own order; made when a key first asks for them. */
const stopsOf = once(made);

function made({ index, lanes, shelf, plot }: TimelineView): readonly KeyboardStop[] {
  const inTime = lanes.flatMap((lane): (KeyboardStop & { x: number; order: number })[] => {
    const items = lane.drawnIn(Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY).map((position) => ({
      kind: 'item' as const,
      id: index.items[position]?.id ?? '',
      at: index.first[position] ?? 0,
      x: startOf(index, position, plot),
      order: position,
    }));
    const clusters = Array.from({ length: lane.clusterCount }, (_, place) => {
      const { id, column } = lane.clusterAt(place);
      return { kind: 'cluster' as const, id, at: column.from, x: column.from * plot, order: -1 };
    });
    return [...items, ...clusters];
  });
  return [
    ...inTime.toSorted((a, b) => a.x - b.x || a.order - b.order),
    ...shelf.items.map(({ id }): KeyboardStop => ({ kind: 'item', id, at: undefined })),
    ...(shelf.rest.length === 0
      ? []
      : [{ kind: 'cluster', id: 'cluster-undated', at: undefined } satisfies KeyboardStop]),
  ];
}

/** Where a glyph begins on the whole axis, in pixels: the order in which the eye meets them. */
function startOf({ items, first, last }: TimelineIndex, position: number, plot: number): number {
  const shape = items[position]?.shape ?? 'undated';
  return paintedExtent(shape, (first[position] ?? 0) * plot, (last[position] ?? 0) * plot).start;
}
