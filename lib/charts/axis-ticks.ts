import type { IsoDate } from '@/lib/time/civil-date';
import { startOfMonth } from '@/lib/time/date-arithmetic';
import { dateParts } from '@/lib/time/date-parts';
import { dayNumber, isoDateOf } from '@/lib/time/day-number';
import { monthStarts } from '@/lib/time/month-starts';
import type { Segment, TimeScale } from './time-scale';
import { along, type Viewport } from './viewport';

export type TickUnit = 'year' | 'month' | 'day';
export type Tick = Readonly<{ on: IsoDate; unit: TickUnit; at: number; label: boolean }>;

/** Least pixels between labels of a unit, so that "September 2016" and "18" both find room. */
export const labelRoom = { year: 40, month: 34, day: 26 } as const;
/** Years, months and days between two labels, from the finest that fits; strides count from the unit above. */
const strides = { year: [1, 2, 5, 10, 20, 50, 100, 500], month: [1, 2, 3, 6, 12], day: [1, 2, 7] } as const;
/** Least pixels between ticks that have no label. */
const tickRoom = 4;

/** Ticks of the days in view with their distance along the plot: years above, months, and days where there is room. */
export function axisTicks(
  scale: TimeScale,
  viewport: Viewport,
  plotWidth: number,
  from: number,
  to: number,
): readonly Tick[] {
  const at = (day: number) => along(scale, viewport, plotWidth, day);
  const open = scale.segments.filter((segment) => !segment.folded);
  // over the whole axis, not only what is in view, so that labels stay where they are while the view pans
  const months = monthTicks(open, at);
  const shown = months.filter(({ day }) => day >= from && day <= to).map(({ tick }) => tick);
  const names = months.filter(({ tick }) => tick.unit === 'month' && tick.label).map(({ tick }) => tick.at);
  return [...shown, ...dayTicks(open, at, names, from, to)];
}

type At = (day: number) => number;

function monthTicks(segments: readonly Segment[], at: At): readonly Readonly<{ day: number; tick: Tick }>[] {
  const ticks: { day: number; tick: Tick }[] = [];
  let lastLabel = Number.NEGATIVE_INFINITY;
  for (const segment of segments) {
    const perDay = pixelsPerDay(segment, at);
    const years = strides.year.find((count) => count * 365 * perDay >= labelRoom.year) ?? 1_000;
    const stride = strides.month.find((count) => count * 28 * perDay >= labelRoom.month);
    const everyMonth = stride !== undefined || 28 * perDay >= tickRoom;
    for (const on of monthStarts(isoDateOf(segment.from), isoDateOf(segment.to - 1), everyMonth ? 1 : 12)) {
      const { year, month } = dateParts(on);
      const day = dayNumber(on);
      const x = at(day);
      if (month === 1 && year % years === 0)
        ticks.push({ day, tick: { on, unit: 'year', at: x, label: true } });
      const label = stride !== undefined && (month - 1) % stride === 0 && x - lastLabel >= labelRoom.month;
      if (label) lastLabel = x;
      if (label || month === 1 || 28 * perDay >= tickRoom)
        ticks.push({ day, tick: { on, unit: 'month', at: x, label } });
    }
  }
  return ticks;
}

/** Where a day is wide enough, labelled days at the finest stride that leaves them room, never beside a month's name. */
function dayTicks(
  segments: readonly Segment[],
  at: At,
  names: readonly number[],
  from: number,
  to: number,
): readonly Tick[] {
  const ticks: Tick[] = [];
  // from the month's own first day, so that what was left out at a change of scale stays left out
  const begin = dayNumber(startOfMonth(isoDateOf(from)));
  let labelled = Number.NEGATIVE_INFINITY;
  for (const segment of segments) {
    const perDay = pixelsPerDay(segment, at);
    const stride = strides.day.find((count) => count * perDay >= labelRoom.day);
    if (stride === undefined) continue;
    for (let day = Math.max(begin, segment.from); day <= Math.min(to, segment.to - 1); day++) {
      const on = isoDateOf(day);
      const ofMonth = dateParts(on).day;
      if (ofMonth === 1) continue;
      const x = at(day);
      const label =
        (ofMonth - 1) % stride === 0 &&
        x - labelled >= labelRoom.day &&
        names.every((name) => x - name >= labelRoom.month || name - x >= labelRoom.day);
      if (label) labelled = x;
      if (day >= from && (label || perDay >= tickRoom)) ticks.push({ on, unit: 'day', at: x, label });
    }
  }
  return ticks;
}

function pixelsPerDay({ from, to }: Segment, at: At): number {
  return (at(to) - at(from)) / (to - from);
}
