import { createContext, useContext } from 'react';
import type { Frame } from '@/lib/charts/frame';
import type { TimeScale } from '@/lib/charts/time-scale';
import type { Drawn } from '@/lib/charts/timeline-view';
import type { Viewport } from '@/lib/charts/viewport';

/** Where things stand on the timeline right now, for whatever is drawn over it. */
export type Geometry = Readonly<{
  frame: Frame;
  scale: TimeScale;
  viewport: Viewport;
  /** Pixels: the foot of the lanes. */
  height: number;
  /** The coordinate of the first moment of a day number; a half is noon. */
  xOfDay: (day: number) => number;
  /** A mark's glyph and the middle of its row; none for what is undated, hidden or in a cluster. */
  placeOf: (id: string) => (Drawn & Readonly<{ y: number }>) | undefined;
}>;

const GeometryContext = createContext<Geometry | undefined>(undefined);
export const GeometryProvider = GeometryContext.Provider;

/** Only inside the timeline's own drawing. */
export function useGeometry(): Geometry {
  const geometry = useContext(GeometryContext);
  if (geometry === undefined) throw new Error('drawn over no timeline');
  return geometry;
}
