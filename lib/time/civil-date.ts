import { isMatch } from 'date-fns';
import type { Brand } from '@/lib/kernel/brand';

/** A calendar day `YYYY-MM-DD` without a time zone. Strings of this form sort as the days do. */
export type IsoDate = Brand<string, 'IsoDate'>;

/** Whether a text is a real calendar day between the years 0001 and 9999. */
export function isIsoDate(text: string): text is IsoDate {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && isMatch(text, 'yyyy-MM-dd');
}
