import type { Window } from './window';

/** 1 Monday … 7 Sunday (ISO 8601). */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** A third of a month (1–10, 11–20, 21–end), or of a year as news writers use the words (Jan–Feb, Jun–Jul, Oct–Dec). */
export type PeriodPart = 'start' | 'middle' | 'end';

/** How something stands to the period that its words name: within it, going on in it, or begun in it and not ended. */
export type Lasting = 'instant' | 'process' | 'ongoing';

/**
 * How the wording of a date becomes a window. `fixed` and `undated` hang on nothing; `relative` and `ordered` hang on
 * other developments; all others hang on the publication anchor D and move with it.
 */
export type DateRule =
  | Readonly<{ kind: 'undated' }>
  | Readonly<{ kind: 'fixed'; window: Window }>
  /** On D itself: what the report states as holding when it was written. */
  | Readonly<{ kind: 'on-anchor' }>
  /** D − `days`; `weekday`, when the words also name one, must fit ("yesterday Monday"). */
  | Readonly<{ kind: 'days-before'; days: number; weekday?: Weekday | undefined }>
  /** D − `from` … D − `to`, an approximate instant ("days ago": 10 … 2; "recently": 30 … 1). */
  | Readonly<{ kind: 'days-range-before'; from: number; to: number }>
  /** The same in months, `toleranceDays` added at both ends ("a month ago": 1 … 1, 15 days; "a year ago": 15 … 9). */
  | Readonly<{ kind: 'months-range-before'; from: number; to: number; toleranceDays: number }>
  /** The latest such weekday before D ("last Saturday"). */
  | Readonly<{ kind: 'weekday-before'; weekday: Weekday }>
  /** A process from D − `days` to D, its first `softDays` days uncertain ("throughout the past week"). */
  | Readonly<{ kind: 'days-until'; days: number; softDays: number }>
  /** The same from D − `months` months ("throughout the past months"). */
  | Readonly<{ kind: 'months-until'; months: number; softDays: number }>
  /** The latest such month that began before D's own month ("August last"), or a part of it ("mid-August last"). */
  | Readonly<{ kind: 'month-before'; month: number; part?: PeriodPart | undefined; as: Lasting }>
  /** The month `monthsBack` before D's own, or a part of it ("last month", "early this month"). */
  | Readonly<{ kind: 'month-part'; monthsBack: number; part?: PeriodPart | undefined; as: Lasting }>
  /**
   * D's year, or the year `yearsBack` before it ("last year"), or a part of it ("at the start of this year"); with
   * `month`, that month of it or a part of that month ("mid-August of last year"). An instant where `as` is not given.
   */
  | Readonly<{
      kind: 'year-part';
      yearsBack: number;
      month?: number | undefined;
      part?: PeriodPart | undefined;
      as?: Lasting | undefined;
    }>
  /** Words that name no year ("15 August"): the window in the latest year in which its first day is not after D. */
  | Readonly<{ kind: 'yearless'; window: Window }>
  /** Some time before D ("previously"). */
  | Readonly<{ kind: 'before-anchor' }>
  /**
   * The other development's window moved by `months` and `days`, widened by `toleranceMonths` and `toleranceDays` each
   * way ("a year before …", "days after …").
   */
  | Readonly<{
      kind: 'relative';
      to: string;
      months: number;
      toleranceMonths: number;
      days?: number | undefined;
      toleranceDays?: number | undefined;
    }>
  /** Somewhere between the developments it comes after and before; at least one is named. */
  | Readonly<{ kind: 'ordered'; after?: string | undefined; before?: string | undefined }>;
