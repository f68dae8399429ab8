import { type IsoDate, isIsoDate } from './civil-date';

/** A day written down in code or tests; throws if it is none. */
export function day(text: string): IsoDate {
  if (!isIsoDate(text)) throw new Error(`not a day: ${text}`);
  return text;
}
