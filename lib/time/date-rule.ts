import type { Window } from './window';

/** 1 Monday … 7 Sunday (ISO 8601). */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** A third of a month (1–10, 11–20, 21–end), or of a year as news writers use the words (Jan–Feb, Jun–Jul, Oct–Dec). */
export type Part = 'start' | 'middle' | 'end';

/**
 * How the wording of a date becomes a window. `fixed` and `undated` hang on nothing; `relative` hangs on another
 * development; all others hang on the publication anchor D and move with it.
 */
export type DateRule =
  | Readonly<{ kind: 'undated' }>
  | Readonly<{ kind: 'fixed'; window: Window }>
  /** On D itself: what the report states as holding when it was written. */
  | Readonly<{ kind: 'on-anchor' }>
  /** D − `days`; `weekday`, when the words also name one, must fit ("yesterday Monday"). */
  | Readonly<{ kind: 'days-before'; days: number; weekday?: Weekday | undefined }>
  /** D − `from` … D − `to`, an approximate instant ("days ago": 10 … 3; "recently": 30 … 1). */
  | Readonly<{ kind: 'days-range-before'; from: number; to: number }>
  /** The latest such weekday before D ("last Saturday"). */
  | Readonly<{ kind: 'weekday-before'; weekday: Weekday }>
  /** A process from D − `months` months to D, its first `softDays` days uncertain ("throughout the past months"). */
  | Readonly<{ kind: 'months-until'; months: number; softDays: number }>
  /** The latest such month that began before D's own month ("August last"), or a part of it ("mid-August last"). */
  | Readonly<{
      kind: 'month-before';
      month: number;
      part?: Part | undefined;
      as: 'instant' | 'process' | 'ongoing';
    }>
  /** A part of D's year, or of the year `yearsBack` before it ("at the start of this year"). */
  | Readonly<{ kind: 'year-part'; yearsBack: number; part: Part }>
  /** Some time before D ("previously"). */
  | Readonly<{ kind: 'before-anchor' }>
  /** The other development's window moved by `months`, widened by `toleranceMonths` each way ("a year before …"). */
  | Readonly<{ kind: 'relative'; to: string; months: number; toleranceMonths: number }>;
