import { formatISO } from 'date-fns/formatISO';
import { utcInstant } from './instant';

/** An instant as calendars stamp it: "20161115T160500Z". */
export function basicStamp(instant: string): string {
  return formatISO(utcInstant(instant), { format: 'basic' });
}
