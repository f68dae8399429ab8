import type { Brand } from '@/lib/kernel/brand';

/** A calendar day `YYYY-MM-DD` without a time zone. Strings of this form sort as the days do. */
export type IsoDate = Brand<string, 'IsoDate'>;

/** Whether a text is a real calendar day between the years 0001 and 9999. */
export function isIsoDate(text: string): text is IsoDate {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || text < '0001') return false;
  // A date without a time is read as UTC; engines either refuse 30 February or roll it over into March.
  const instant = new Date(text);
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(text);
}
