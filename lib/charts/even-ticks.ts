import { dateParts, isoDateOfParts } from '@/lib/time/date-parts';
import { dayNumber, isoDateOf } from '@/lib/time/day-number';
import type { Extent } from './density';

/** A name on an evenly drawn axis: the day it begins, and whether it names a year or a month. */
export type EvenTick = Readonly<{ day: number; kind: 'year' | 'month' }>;

const steps = [1, 2, 3, 6, 12, 24, 60, 120, 300, 600, 1_200, 6_000, 12_000] as const;

/** As many names as have room: months, or years in steps that people count in. `most` is how many fit. */
export function evenTicks({ first, last }: Extent, most: number): readonly EvenTick[] {
  const [from, to] = [monthOf(first), monthOf(last)];
  const step = steps.find((months) => (to - from) / months <= most) ?? 12_000;
  const ticks: EvenTick[] = [];
  for (let month = Math.ceil(from / step) * step; month <= to; month += step) {
    const day = dayNumber(isoDateOfParts({ year: Math.floor(month / 12), month: (month % 12) + 1, day: 1 }));
    if (day >= first) ticks.push({ day, kind: month % 12 === 0 ? 'year' : 'month' });
  }
  return ticks;
}

/** Months since the beginning of the year 0. */
function monthOf(day: number): number {
  const { year, month } = dateParts(isoDateOf(day));
  return year * 12 + month - 1;
}
