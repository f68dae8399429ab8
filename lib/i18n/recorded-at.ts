import { isIsoDate } from '@/lib/time/civil-date';
import { fullDay } from './dates';
import { inDigits, localeOf, type Tongue } from './tongue';

/** "22 Nov 2026, 16:05 UTC": the clock's own zone, so that server and reader show the same minute. */
export function recordedAt(tongue: Tongue, instant: string): string {
  const day = instant.slice(0, 10);
  const minute = instant.slice(11, 16);
  if (!isIsoDate(day)) throw new Error(`not an instant: ${instant}`);
  return `${fullDay(tongue, day)}${localeOf(tongue) === 'ar' ? '،' : ','} ${inDigits(tongue, minute)} UTC`;
}
