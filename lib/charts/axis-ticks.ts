import type { IsoDate } from '@/lib/time/civil-date';
import { dayNumber, isoDateOf } from '@/lib/time/day-number';
import type { TimeScale } from './time-scale';
import { along, type Viewport } from './viewport';

export type TickUnit = 'year' | 'month' | 'day';
export type Tick = Readonly<{ on: IsoDate; unit: TickUnit; at: number; label: boolean }>;

/** Least pixels between labels of a unit, so that "September 2016" and "18" both find room. */
const room = { year: 40, month: 34, day: 26 } as const;
/** Days between labelled days, from the finest that fits. */
const dayStrides = [1, 2, 7] as const;

/** Ticks of the days in view with their distance along the plot: years above, months, and days where there is room. */
export function axisTicks(
  scale: TimeScale,
  viewport: Viewport,
  plotWidth: number,
  from: number,
  to: number,
): readonly Tick[] {
  const at = (day: number) => along(scale, viewport, plotWidth, day);
  const folded = (day: number) => scale.segments.some((s) => s.folded && day > s.from && day < s.to);
  const ticks: Tick[] = [];
  let labelledTo = Number.NEGATIVE_INFINITY;
  for (const day of monthStarts(from, to)) {
    if (folded(day)) continue;
    const on = isoDateOf(day);
    const x = at(day);
    if (on.endsWith('-01-01')) ticks.push({ on, unit: 'year', at: x, label: true });
    const free = x - labelledTo >= room.month;
    if (free) labelledTo = x;
    ticks.push({ on, unit: 'month', at: x, label: free });
  }
  return [...ticks, ...dayTicks(scale, at, from, to)];
}

function monthStarts(from: number, to: number): number[] {
  const starts: number[] = [];
  let [year, month] = isoDateOf(from).split('-').map(Number) as [number, number];
  for (;;) {
    const day = dayNumber(`${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-01` as IsoDate);
    if (day > to) return starts;
    if (day >= from) starts.push(day);
    month += 1;
    if (month > 12) [year, month] = [year + 1, 1];
  }
}

/** Where a day is wide enough, labelled days at the finest stride that leaves them room, never beside a month's name. */
function dayTicks(scale: TimeScale, at: (day: number) => number, from: number, to: number): Tick[] {
  const ticks: Tick[] = [];
  for (const segment of scale.segments) {
    if (segment.folded) continue;
    const [first, last] = [Math.max(from, segment.from), Math.min(to, segment.to - 1)];
    if (last < first) continue;
    const perDay = at(first + 1) - at(first);
    const stride = dayStrides.find((days) => days * perDay >= room.day);
    if (stride === undefined) continue;
    for (let day = first; day <= last; day++) {
      const on = isoDateOf(day);
      const ofMonth = Number(on.slice(8));
      if (ofMonth === 1) continue;
      // strides count from the first of the month, so that ticks stay put while the view pans
      const label = (ofMonth - 1) % stride === 0 && (ofMonth - 1) * perDay >= room.month && ofMonth < 31;
      if (label || perDay >= 4) ticks.push({ on, unit: 'day', at: at(day), label });
    }
  }
  return ticks;
}
