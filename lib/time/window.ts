import type { IsoDate } from './civil-date';

/** Why a window is as wide as it is: the words gave a day, only a month, only a year, or two ends. */
export type Precision = 'day' | 'month' | 'year' | 'range';

/** `approximate`: the ends themselves are soft ("around"). `uncertain`: somebody doubts the date as a whole. */
export type Qualifier = 'exact' | 'approximate' | 'uncertain';

/**
 * Every day on which something may have happened, with explicit bounds, both inclusive.
 *
 * `instant` happened on one of the days from `earliest` to `latest`. `process` went on: it began between
 * `earliest` and `latestStart` and ended between `earliestEnd` and `latest`. A missing `earliest` means "some
 * time before `latest`"; a missing `latest` of an instant means "some time after `earliest`", of a process
 * "still going on". `best` exists only where somebody asserted a best estimate. `alternatives` lists the only
 * possible days of an either/or, in order.
 */
export type Window = Readonly<{
  kind: 'instant' | 'process';
  earliest?: IsoDate | undefined;
  latestStart?: IsoDate | undefined;
  earliestEnd?: IsoDate | undefined;
  latest?: IsoDate | undefined;
  qualifier: Qualifier;
  precision: Precision;
  best?: IsoDate | undefined;
  alternatives?: readonly IsoDate[] | undefined;
}>;
