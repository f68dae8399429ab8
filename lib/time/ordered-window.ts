import type { IsoDate } from './civil-date';
import type { Window } from './window';
import { firstDay, lastDay } from './window-bounds';

/** Nothing can lie after the one and before the other: the one cannot have come before the other. */
export type OrderContradiction = Readonly<{ kind: 'order'; after: string; before: string }>;

/** A side of what is only known by order; without a day it is open. */
export type OrderBound = Readonly<{ on: IsoDate | undefined; doubted: boolean }>;

/** The bound that "after this" gives: its first possible day. */
export function boundAfter(window: Window | undefined): OrderBound {
  return { on: window && firstDay(window), doubted: window?.qualifier === 'uncertain' };
}

/** The bound that "before this" gives: the last possible day, of a process the last on which it can have begun. */
export function boundBefore(window: Window | undefined): OrderBound {
  const on =
    window && (window.kind === 'process' && window.latestStart ? window.latestStart : lastDay(window));
  return { on, doubted: window?.qualifier === 'uncertain' };
}

/**
 * An instant from the first bound to the last, both inclusive, since the calendar knows no hours; undefined where
 * neither side is bounded. Its ends are hard: they are the outermost days that the order allows.
 */
export function orderedWindow(first: OrderBound, last: OrderBound): Window | undefined {
  if (first.on === undefined && last.on === undefined) return undefined;
  return {
    kind: 'instant',
    earliest: first.on,
    latest: last.on,
    qualifier: first.doubted || last.doubted ? 'uncertain' : 'exact',
    precision: first.on === last.on ? 'day' : 'range',
  };
}

/** Whether the bounds leave no day. */
export function areCrossed(first: OrderBound, last: OrderBound): boolean {
  return first.on !== undefined && last.on !== undefined && last.on < first.on;
}
