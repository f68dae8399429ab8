import { dateParts } from '@/lib/time/date-parts';
import { dayNumber, isoDateOf } from '@/lib/time/day-number';
import { monthStarts, monthsBetween } from '@/lib/time/month-starts';
import type { AxisDays } from './density';

/** A name on an evenly drawn axis: the day it begins, and whether it names a year or a month. */
export type EvenTick = Readonly<{ day: number; kind: 'year' | 'month' }>;

const steps = [1, 2, 3, 6, 12, 24, 60, 120, 300, 600, 1_200, 6_000, 12_000] as const;

/** As many names as have room: months, or years in steps that people count in. `most` is how many fit. */
export function evenTicks({ first, last }: AxisDays, most: number): readonly EvenTick[] {
  const [from, to] = [isoDateOf(first), isoDateOf(last)];
  const months = monthsBetween(from, to);
  const step = steps.find((each) => months / each <= most) ?? 12_000;
  return monthStarts(from, to, step).map((on) => ({
    day: dayNumber(on),
    kind: dateParts(on).month === 1 ? 'year' : 'month',
  }));
}
