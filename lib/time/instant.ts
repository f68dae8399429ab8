import { UTCDateMini } from '@date-fns/utc/date/mini';
import type { IsoDate } from './civil-date';
import { isoDateOfParts } from './date-parts';
import { dayOfUtc } from './utc-date';

/** The day in UTC of an instant that is written in ISO 8601. */
export function dayOfInstant(instant: string): IsoDate {
  return dayOfUtc(utcInstant(instant));
}

/** The minute in UTC of an instant: "16:05". */
export function minuteOfInstant(instant: string): string {
  return utcInstant(instant).toISOString().slice(11, 16);
}

/** The day that the reader's own calendar shows at a moment. */
export function localDay(now: Date): IsoDate {
  return isoDateOfParts({ year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() });
}

/** An instant that is written in ISO 8601, to be read in UTC; throws where it is none. */
export function utcInstant(instant: string): Date {
  const date = new UTCDateMini(instant);
  if (Number.isNaN(date.getTime())) throw new Error(`not an instant: ${instant}`);
  return date;
}
