import { dayOfInstant, minuteOfInstant } from '@/lib/time/instant';
import { fullDay } from './dates';
import { inDigits, localeOf, type Tongue } from './tongue';

/** "22 Nov 2026, 16:05 UTC": the clock's own zone, so that server and reader show the same minute. */
export function recordedAt(tongue: Tongue, instant: string): string {
  const day = fullDay(tongue, dayOfInstant(instant));
  const comma = localeOf(tongue) === 'ar' ? '،' : ',';
  return `${day}${comma} ${inDigits(tongue, minuteOfInstant(instant))} UTC`;
}
