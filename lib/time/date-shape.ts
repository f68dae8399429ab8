import type { Window } from './window';

/** The kinds of date that are drawn and worded differently. */
export type DateShape =
  | 'day'
  | 'between'
  | 'around'
  /** Exactly a month or a year, because the words gave no more. */
  | 'calendar'
  | 'either'
  | 'process'
  | 'ongoing'
  | 'before'
  | 'after'
  | 'undated';

/** Which kind of date a window is. */
export function dateShape(window: Window | undefined): DateShape {
  if (window === undefined) return 'undated';
  if (window.alternatives !== undefined) return 'either';
  if (window.latest === undefined) return window.kind === 'process' ? 'ongoing' : 'after';
  if (window.earliest === undefined) return 'before';
  if (window.kind === 'process') return 'process';
  if (window.qualifier === 'approximate') return 'around';
  if (window.earliest === window.latest) return 'day';
  return window.precision === 'month' || window.precision === 'year' ? 'calendar' : 'between';
}
