import type { Tick } from '@/lib/charts/axis-ticks';
import { xOf as exactX, type Frame } from '@/lib/charts/frame';
import { tenth } from '@/lib/charts/tenth';
import type { TimeScale } from '@/lib/charts/time-scale';
import { rows } from '@/lib/charts/timeline-view';
import { along, daysInView, type Viewport } from '@/lib/charts/viewport';
import { monthName, yearText } from '@/lib/i18n/dates';
import { inDigits, type Tongue } from '@/lib/i18n/tongue';
import type { IsoDate } from '@/lib/time/civil-date';
import { dateParts } from '@/lib/time/date-parts';
import { isoDateOf } from '@/lib/time/day-number';

type Props = Readonly<{
  frame: Frame;
  scale: TimeScale;
  viewport: Viewport;
  ticks: readonly Tick[];
  height: number;
  tongue: Tongue;
  /** Distances along time between which something else is written where years stand. */
  taken?: Readonly<{ from: number; to: number }> | undefined;
}>;

/** Years over months over days, a caret where the scale changes, a zig-zag where empty years are folded away. */
export function Axis({ frame, scale, viewport, ticks, height, tongue, taken }: Props) {
  const line = rows.axis - 4;
  const at = (day: number) => along(scale, viewport, frame.plot, day);
  const inView = (distance: number) => distance > -1 && distance < frame.plot + 1;
  const years = yearLabels(
    isoDateOf(daysInView(scale, viewport).from),
    ticks,
    frame.plot,
    scale.segments.filter((s) => s.folded).map((s) => ({ on: isoDateOf(s.to), distance: at(s.to) + 6 })),
  );
  return (
    <g aria-hidden="true" fontSize="11" fill="var(--text-muted)">
      <path
        d={`M${xOf(frame, 0)} ${line}H${xOf(frame, frame.plot + frame.side)}`}
        stroke="var(--rule-strong)"
      />
      {years
        .filter(({ distance }) => isFree(distance, taken))
        .map(({ on, distance }) => (
          <text key={on} x={xOf(frame, distance)} y="15" fontSize="12" fontWeight="600" fill="var(--text)">
            {yearText(on, tongue)}
          </text>
        ))}
      <path
        d={strokes(
          ticks.filter(({ at }) => inView(at)),
          frame,
          line,
        )}
        stroke="var(--rule-strong)"
      />
      {ticks
        .filter(({ unit, label, at }) => unit !== 'year' && label && at > -1 && at < frame.plot - 14)
        .map((tick) => {
          const x = xOf(frame, tick.at);
          const month = tick.unit === 'month';
          return (
            <text
              key={tick.unit + tick.on}
              x={month ? x + (frame.rightToLeft ? -3 : 3) : x}
              y={line - 7}
              textAnchor={month ? 'start' : 'middle'}
            >
              {month
                ? monthName(tongue, dateParts(tick.on).month, 'short')
                : inDigits(tongue, String(dateParts(tick.on).day))}
            </text>
          );
        })}
      {scale.segments.map((segment, index) => {
        const start = at(segment.from);
        if (!inView(start) && !inView(at(segment.to))) return undefined;
        if (segment.folded)
          return <Break key={segment.from} frame={frame} from={start} to={at(segment.to)} height={height} />;
        const before = scale.segments[index - 1];
        if (before === undefined || before.folded || !inView(start)) return undefined;
        const x = xOf(frame, start);
        return (
          <path
            key={segment.from}
            d={`M${x - 4} ${line + 9}L${x} ${line + 5}L${x + 4} ${line + 9}`}
            fill="none"
            stroke="var(--text-muted)"
            strokeWidth="1.2"
          />
        );
      })}
    </g>
  );
}

function isFree(distance: number, taken: Props['taken']): boolean {
  return taken === undefined || distance + yearRoom <= taken.from || distance >= taken.to;
}

/** All ticks in one stroke: months rise above the line, days hang from it. */
function strokes(ticks: readonly Tick[], frame: Frame, line: number): string {
  return ticks
    .filter(({ unit }) => unit !== 'year')
    .map(({ unit, at }) => `M${xOf(frame, at)} ${unit === 'month' ? `${line - 5}v5` : `${line}v4`}`)
    .join('');
}

type YearLabel = Readonly<{ on: IsoDate; distance: number }>;
const yearRoom = 34;

/** A year stands where it begins, at the start edge for the year in progress there, and again after a break. */
function yearLabels(
  first: IsoDate,
  ticks: readonly Tick[],
  plot: number,
  afterBreaks: readonly YearLabel[],
): readonly YearLabel[] {
  const starts = ticks.filter((tick) => tick.unit === 'year').map(({ on, at }) => ({ on, distance: at }));
  const wanted = [{ on: first, distance: 0 }, ...afterBreaks, ...starts]
    .filter(({ distance }) => distance >= 0 && distance < plot - yearRoom)
    .toSorted((a, b) => a.distance - b.distance);
  return wanted.filter(({ distance }, index) => (wanted[index + 1]?.distance ?? plot) - distance >= yearRoom);
}

function Break({ frame, from, to, height }: { frame: Frame; from: number; to: number; height: number }) {
  const middle = xOf(frame, (from + to) / 2);
  const half = Math.abs(to - from) / 2;
  const teeth = Math.ceil((height - 38) / 14);
  return (
    <g>
      <rect x={middle - half} y={rows.axis - 8} width={2 * half} height="8" fill="var(--surface)" />
      <path
        d={`M${middle - 2.5} 36${'l5 7l-5 7'.repeat(teeth)}`}
        fill="none"
        stroke="var(--rule-strong)"
        strokeWidth="1.2"
      />
    </g>
  );
}

function xOf(frame: Frame, distance: number): number {
  return tenth(exactX(frame, distance));
}
