import { useCallback, useState } from 'react';
import type { TimeScale } from '@/lib/charts/time-scale';
import { daysInView, type Viewport, viewportOf, wholeAxis } from '@/lib/charts/viewport';
import type { Address } from '@/lib/session/address';
import { dayNumber, isoDateOf } from '@/lib/time/day-number';

type View = Address['view'];
/** A viewport as a gesture left it, to the pixel, and the whole days it was written down as; none while it runs. */
type Held = Readonly<{ viewport: Viewport; scale: TimeScale; as?: string | undefined }>;

/** The part of the axis in view: from the address, or as the last gesture left it while the address still says so. */
export function useViewport(
  scale: TimeScale,
  addressed: View,
  settle: (change: Pick<Address, 'view'>) => void,
) {
  const [held, setHeld] = useState<Held>();
  const fresh = held?.scale === scale && (held.as === undefined || held.as === keyOf(addressed));
  const viewport = fresh && held !== undefined ? held.viewport : viewportAt(scale, addressed);
  const move = useCallback((next: Viewport) => setHeld({ viewport: next, scale }), [scale]);
  const rest = useCallback(
    (next: Viewport) => {
      const view = next.zoom <= 1.001 ? undefined : wholeDays(scale, next);
      setHeld({ viewport: next, scale, as: keyOf(view) });
      settle({ view });
    },
    [scale, settle],
  );
  return { viewport, move, rest };
}

function viewportAt(scale: TimeScale, view: View): Viewport {
  return view === undefined ? wholeAxis : viewportOf(scale, dayNumber(view.from), dayNumber(view.to));
}

function wholeDays(scale: TimeScale, viewport: Viewport): View {
  const { from, to } = daysInView(scale, viewport);
  return { from: isoDateOf(from), to: isoDateOf(Math.max(from, to)) };
}

function keyOf(view: View): string {
  return view === undefined ? 'all' : `${view.from}_${view.to}`;
}
