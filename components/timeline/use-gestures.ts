import { type RefObject, useCallback, useEffect, useRef } from 'react';
import { distanceOf, type Frame } from '@/lib/charts/frame';
import { panned, type Viewport, zoomed } from '@/lib/charts/viewport';

type Wish = Readonly<{
  surface: RefObject<SVGSVGElement | null>;
  frame: Frame;
  viewport: Viewport;
  /** The largest zoom that the axis has room for. */
  most: number;
  /** Called on every movement, within the frame it happens in. */
  onMove: (viewport: Viewport) => void;
  /** Called once, with where it led, when a gesture has ended. */
  onSettle: (viewport: Viewport) => void;
}>;

const dragThreshold = 4;
const wheelSettleMs = 250;

/**
 * Wheel, drag and pinch on the timeline. A plain wheel scrolls the page until the timeline has been clicked or
 * focused; with Ctrl or ⌘ it always zooms, sideways it always pans. A press that did not move stays a click.
 */
export function useGestures({ surface, frame, viewport, most, onMove, onSettle }: Wish) {
  const latest = useRef({ frame, viewport, most, onMove, onSettle });
  useEffect(() => {
    latest.current = { frame, viewport, most, onMove, onSettle };
  });

  const reached = useRef<Viewport>(undefined);
  const move = useCallback((next: Viewport) => {
    reached.current = next;
    latest.current.onMove(next);
  }, []);

  // wheel listeners must not be passive, which React's own are
  useEffect(() => {
    if (surface.current === null) return;
    const drawing: SVGSVGElement = surface.current;
    let timer: ReturnType<typeof setTimeout> | undefined;
    function onWheel(event: WheelEvent) {
      const now = latest.current;
      const sideways = Math.abs(event.deltaX) > Math.abs(event.deltaY) || event.shiftKey;
      const zooms = event.ctrlKey || event.metaKey || drawing.contains(document.activeElement);
      if (!sideways && !zooms) return;
      event.preventDefault();
      const pixels = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 16 : 1;
      if (sideways) {
        const by = ((event.deltaX || event.deltaY) * pixels) / now.frame.plot;
        move(panned(now.viewport, now.frame.rightToLeft ? -by : by));
      } else {
        const factor = Math.exp((-event.deltaY * pixels) / 400);
        move(zoomed(now.viewport, factor, shareAt(event, drawing, now.frame), now.most));
      }
      clearTimeout(timer);
      // wherever the view is by then: a key or a button may have moved it on
      timer = setTimeout(() => latest.current.onSettle(latest.current.viewport), wheelSettleMs);
    }
    drawing.addEventListener('wheel', onWheel, { passive: false });
    return () => {
      clearTimeout(timer);
      drawing.removeEventListener('wheel', onWheel);
    };
  }, [surface, move]);

  const wasDrag = useRef(false);
  const pointers = useRef(new Map<number, number>());
  const gesture = useRef<{ viewport: Viewport; xs: readonly number[]; moved: boolean } | undefined>(
    undefined,
  );
  const restart = () => {
    const xs = [...pointers.current.values()];
    gesture.current = xs.length === 0 ? undefined : { viewport, xs, moved: gesture.current?.moved ?? false };
  };

  return {
    /** Whether the press that just ended was a drag, so that the click after it selects nothing. */
    wasDrag,
    onPointerDown(event: React.PointerEvent<SVGSVGElement>) {
      if (event.button !== 0) return;
      pointers.current.set(event.pointerId, event.clientX);
      wasDrag.current = false;
      restart();
    },
    onPointerMove(event: React.PointerEvent<SVGSVGElement>) {
      const held = gesture.current;
      if (held === undefined || !pointers.current.has(event.pointerId)) return;
      if (event.buttons === 0) {
        // the press has ended outside, before it was a drag: what comes back in only hovers
        pointers.current.delete(event.pointerId);
        restart();
        return;
      }
      pointers.current.set(event.pointerId, event.clientX);
      const xs = [...pointers.current.values()];
      const [start, now] = [centre(held.xs), centre(xs)];
      if (!held.moved && xs.length === 1 && Math.abs(now - start) < dragThreshold) return;
      if (!held.moved) {
        gesture.current = { ...held, moved: true };
        event.currentTarget.setPointerCapture(event.pointerId);
      }
      wasDrag.current = true;
      const by = ((now - start) / frame.plot) * (frame.rightToLeft ? 1 : -1);
      const about = shareAt({ clientX: now }, event.currentTarget, frame);
      const factor = xs.length > 1 && held.xs.length > 1 ? spread(xs) / Math.max(1, spread(held.xs)) : 1;
      move(zoomed(panned(held.viewport, by), factor, about, most));
    },
    onPointerUp(event: React.PointerEvent<SVGSVGElement>) {
      if (!pointers.current.delete(event.pointerId)) return;
      const ended = gesture.current?.moved && pointers.current.size === 0;
      restart();
      if (ended) onSettle(reached.current ?? viewport);
    },
  };
}

/** Where a pointer stands, as a share of the plot along time. */
function shareAt(event: Readonly<{ clientX: number }>, svg: SVGSVGElement, frame: Frame): number {
  return distanceOf(frame, event.clientX - svg.getBoundingClientRect().left) / frame.plot;
}

function centre(xs: readonly number[]): number {
  return xs.reduce((sum, x) => sum + x, 0) / xs.length;
}

function spread(xs: readonly number[]): number {
  return Math.max(...xs) - Math.min(...xs);
}
