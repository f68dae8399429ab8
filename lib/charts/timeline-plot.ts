import type { Frame } from './frame';
import type { TimeScale } from './time-scale';
import type { Drawn } from './timeline-view';
import type { Viewport } from './viewport';

/** Where things stand on a timeline, for what is drawn over it. */
export type TimelinePlot = Readonly<{
  frame: Frame;
  scale: TimeScale;
  viewport: Viewport;
  height: number;
  /** The coordinate of the first moment of a day number. */
  xOfDay: (day: number) => number;
  placeOf: (id: string) => (Drawn & Readonly<{ y: number }>) | undefined;
}>;
