import type { IsoDate } from './civil-date';
import type { Window } from './window';

/** A window with both outer ends known. */
export type ClosedWindow = Window & Readonly<{ earliest: IsoDate; latest: IsoDate }>;

/** The first possible day; where the window is open at its start, `ifOpen`. */
export function firstDay(window: Window): IsoDate | undefined;
export function firstDay(window: Window, ifOpen: IsoDate): IsoDate;
export function firstDay(window: Window, ifOpen?: IsoDate): IsoDate | undefined {
  return window.earliest ?? window.alternatives?.[0] ?? ifOpen;
}

/** The last possible day; where the window is open at its end (or the process still goes on), `ifOpen`. */
export function lastDay(window: Window): IsoDate | undefined;
export function lastDay(window: Window, ifOpen: IsoDate): IsoDate;
export function lastDay(window: Window, ifOpen?: IsoDate): IsoDate | undefined {
  return window.latest ?? window.alternatives?.at(-1) ?? ifOpen;
}

/** Whether the thing may have happened, or gone on, on this day. */
export function contains(window: Window, day: IsoDate): boolean {
  if (window.alternatives) return window.alternatives.includes(day);
  return (
    (window.earliest === undefined || window.earliest <= day) &&
    (window.latest === undefined || day <= window.latest)
  );
}
