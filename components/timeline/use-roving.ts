import { type KeyboardEvent, useState } from 'react';
import { isChord } from '@/lib/charts/chord';
import type { Frame } from '@/lib/charts/frame';
import { type KeyboardStop, nextStop } from '@/lib/charts/next-stop';
import { arrowStep, movedBy } from '@/lib/charts/timeline-keys';
import type { TimelineView } from '@/lib/charts/timeline-view';
import type { Viewport } from '@/lib/charts/viewport';
import { around } from '@/lib/charts/viewport';

type Wish = Readonly<{
  view: TimelineView;
  frame: Frame;
  viewport: Viewport;
  most: number;
  selected: string | undefined;
  onSelect: (id: string | undefined) => void;
  onSettle: (viewport: Viewport) => void;
  onOpen: (cluster: string | undefined) => void;
}>;

/**
 * Keys on the timeline. Arrows walk through developments and clusters in the order of time and bring what they
 * reach into view; Enter opens a cluster; plus, minus, zero and Shift with an arrow move the view.
 */
export function useRoving({ view, frame, viewport, most, selected, onSelect, onSettle, onOpen }: Wish) {
  const [stood, setStood] = useState<KeyboardStop>();
  // a selection made elsewhere takes the place of the cluster; one inside a cluster stands where the cluster does
  const cluster = selected === undefined ? stood?.id : clusterHolding(view, selected);

  function select(id: string | undefined) {
    setStood(undefined);
    onSelect(id);
  }
  function standOn(stop: KeyboardStop) {
    if (stop.kind === 'item') select(stop.id);
    else {
      setStood(stop);
      onSelect(undefined);
    }
    const seen = 1 / viewport.zoom;
    if (stop.at !== undefined && (stop.at < viewport.pan || stop.at > viewport.pan + seen))
      onSettle(around(viewport, stop.at));
  }
  function onKeyDown(event: KeyboardEvent) {
    if (isChord(event)) return;
    const moved = movedBy(event, viewport, frame, most);
    const by = arrowStep(event, frame);
    if (moved !== undefined) onSettle(moved);
    else if (event.key === 'Escape') select(undefined);
    else if ((event.key === 'Enter' || event.key === ' ') && cluster !== undefined) onOpen(cluster);
    else if (by !== undefined) {
      const from = selected === undefined ? stood : { id: cluster ?? selected };
      const stop = nextStop(view, from, by);
      if (stop !== undefined) standOn(stop);
    } else return;
    event.preventDefault();
  }
  return { cluster, select, onKeyDown };
}

function clusterHolding({ index, lanes, shelf }: TimelineView, id: string): string | undefined {
  const position = index.positionOf(id);
  if (position === undefined) return undefined;
  const lane = lanes.find((each) => each.lane.key === index.items[position]?.lane);
  return (
    lane?.clusterHolding(position)?.id ??
    (shelf.rest.some((item) => item.id === id) ? 'cluster-undated' : undefined)
  );
}
