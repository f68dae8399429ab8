'use client';

import { type PointerEvent, useEffect, useRef, useState } from 'react';
import type { TimelineItem } from '@/lib/charts/timeline-items';
import { drawn } from '@/lib/charts/timeline-view';
import { windowWords } from '@/lib/i18n/window-words';
import type { IsoDate } from '@/lib/time/civil-date';
import { dateShape } from '@/lib/time/date-shape';
import { dayNumber, isoDateOf } from '@/lib/time/day-number';
import type { Window } from '@/lib/time/window';
import { edgeMoved, edgesIn, type WindowEdge } from '@/lib/workbench/edge-moved';
import { Glyph } from '../charts/glyph';
import { useTongue, useWords } from '../shell/locale';
import type { Geometry } from './geometry';
import { useGeometry } from './geometry';

type Props = Readonly<{
  item: TimelineItem;
  asOfOn: IsoDate;
  colour: string;
  tone: number;
  /** The window as it was let go; nothing is written by that. */
  onDropped: (window: Window) => void;
}>;

/** Part of a day at which an edge stands: at its first moment, at noon, or at its end. */
const standsAt: Readonly<Record<WindowEdge, number>> = {
  earliest: 0,
  latestStart: 0,
  best: 0.5,
  earliestEnd: 1,
  latest: 1,
};

/** The edges of the selected development's date, to be taken hold of and moved by whole days. Keys do the same in its form. */
export function EdgeHandles({ item, asOfOn, colour, tone, onDropped }: Props) {
  const geometry = useGeometry();
  const { frame, scale, viewport, xOfDay, placeOf } = geometry;
  const tongue = useTongue();
  const words = useWords('editing');
  const [held, setHeld] = useState<Readonly<{ edge: WindowEdge; window: Window }>>();
  // the last movement of a drag may not have been drawn yet when it ends
  const grip = useRef<Readonly<{ edge: WindowEdge; offset: number; window: Window }>>(undefined);
  const isHeld = held !== undefined;
  useEffect(() => {
    if (!isHeld) return;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      grip.current = undefined;
      setHeld(undefined);
    };
    window.addEventListener('keydown', onKeyDown, { capture: true });
    return () => window.removeEventListener('keydown', onKeyDown, { capture: true });
  }, [isHeld]);

  const place = placeOf(item.id);
  if (item.window === undefined || place === undefined) return undefined;
  const before = item.window;
  const shown = held?.window ?? before;
  const towards = frame.rightToLeft ? -1 : 1;
  const moved = { ...item, window: shown, shape: dateShape(shown) };
  const at = drawn(moved, scale, viewport, frame, asOfOn);

  function take(event: PointerEvent<SVGRectElement>, edge: WindowEdge, x: number) {
    if (event.button !== 0) return;
    // the timeline under it must not take this for a pan
    event.stopPropagation();
    event.currentTarget.setPointerCapture(event.pointerId);
    grip.current = { edge, offset: event.clientX - x, window: before };
    setHeld({ edge, window: before });
  }
  function pull(event: PointerEvent<SVGRectElement>) {
    if (grip.current === undefined) return;
    event.stopPropagation();
    const { edge, offset } = grip.current;
    const day = dayNear(geometry, event.clientX - offset, standsAt[edge]);
    const next = edgeMoved(before, edge, isoDateOf(day));
    grip.current = { edge, offset, window: next };
    setHeld({ edge, window: next });
  }
  function letGo() {
    const dropped = grip.current;
    grip.current = undefined;
    setHeld(undefined);
    return dropped;
  }

  return (
    <g aria-hidden="true">
      {held === undefined ? undefined : (
        <g pointerEvents="none">
          <rect
            x={Math.min(at.from, at.to) - 6}
            y={place.y - 11}
            width={Math.abs(at.to - at.from) + 12}
            height="22"
            fill="var(--surface)"
            stroke="var(--accent)"
            strokeDasharray="3 2"
          />
          <Glyph
            shape={moved.shape}
            {...at}
            y={place.y}
            colour={colour}
            tone={tone}
            hollow={item.against}
            dashed={item.dashed}
          />
          <text
            x={(at.from + at.to) / 2}
            y={place.y - 17}
            textAnchor="middle"
            fontSize="12"
            fontWeight="600"
            fill="var(--text)"
            stroke="var(--surface)"
            strokeWidth="4"
            paintOrder="stroke"
          >
            {windowWords(tongue, shown)}
          </text>
        </g>
      )}
      {/* those it had when it was taken: one that is pulled up to its neighbour must not vanish under the hand */}
      {edgesIn(before).map((edge) => {
        const day = shown[edge];
        if (day === undefined) return undefined;
        const x = xOfDay(dayNumber(day) + standsAt[edge]);
        const outward = edge === 'earliest' ? -towards : edge === 'latest' ? towards : 0;
        return (
          <g key={edge} style={{ cursor: 'ew-resize' }}>
            <rect
              x={x - 1.75 + outward * 5}
              y={place.y - 8}
              width="3.5"
              height="16"
              rx="1.75"
              fill="var(--accent)"
              stroke="var(--surface)"
            />
            {/* biome-ignore lint/a11y/noStaticElementInteractions: the buttons of the form do the same for keys */}
            <rect
              data-edge={edge}
              x={x - 12 + outward * 12}
              y={place.y - 14}
              width="24"
              height="28"
              fill="transparent"
              style={{ touchAction: 'none' }}
              onPointerDown={(event) => take(event, edge, x)}
              onPointerMove={pull}
              onPointerUp={(event) => {
                event.stopPropagation();
                const dropped = letGo();
                if (dropped !== undefined && dropped.window[edge] !== before[edge]) onDropped(dropped.window);
              }}
              onPointerCancel={letGo}
              onClick={(event) => event.stopPropagation()}
            >
              <title>{words.drag}</title>
            </rect>
          </g>
        );
      })}
    </g>
  );
}

/** The day number whose moment `part` (0 its start, 1 its end) stands nearest to a coordinate of the timeline. */
function dayNear({ scale, frame, xOfDay }: Geometry, x: number, part: number): number {
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
