import type { IsoDate } from '@/lib/time/civil-date';
import { dayNumber, isoDateOf } from '@/lib/time/day-number';
import { isChord, type Key } from './chord';
import { distanceOf, type Frame, xOf } from './frame';
import type { TimeScale } from './time-scale';
import { along, dayAlong, type Viewport } from './viewport';

/** What a pin is drawn on. */
export type PinGround = Readonly<{ frame: Frame; scale: TimeScale; viewport: Viewport }>;

/** The coordinate of a pin: the end of its day, since what is known on a day is known when it ends. */
export function pinX({ frame, scale, viewport }: PinGround, on: IsoDate): number {
  return xOf(frame, along(scale, viewport, frame.plot, dayNumber(on) + 1));
}

/** The whole day whose pin stands nearest to a coordinate; `beyond` pixels past the end of the plot still count. */
export function pinDay({ frame, scale, viewport }: PinGround, x: number, beyond = 0): IsoDate {
  const distance = Math.min(frame.plot + beyond, Math.max(0, distanceOf(frame, x)));
  return isoDateOf(Math.round(dayAlong(scale, viewport, frame.plot, distance)) - 1);
}

/** Where an arrow key leads: spatial, so that right is earlier where time runs to the left; a page is a week. */
export function daysByKey(pressed: Key, rightToLeft: boolean): number | undefined {
  const { key } = pressed;
  if (isChord(pressed)) return undefined;
  if (key === 'ArrowRight') return rightToLeft ? -1 : 1;
  if (key === 'ArrowLeft') return rightToLeft ? 1 : -1;
  if (key === 'ArrowUp') return 1;
  if (key === 'ArrowDown') return -1;
  if (key === 'PageUp') return 7;
  if (key === 'PageDown') return -7;
  return undefined;
}
