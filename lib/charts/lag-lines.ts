import { dayNumber } from '@/lib/time/day-number';
import { type ReportingLag, reportingLag } from './reporting-lag';
import type { TimelineItem } from './timeline-items';
import type { TimelinePlot } from './timeline-plot';

/** A line from the end of a glyph to where it became known, in coordinates; a whole day wide at least. */
export type LagLine = Readonly<{
  id: string;
  from: number;
  knownFrom: number;
  knownTo: number;
  y: number;
  lag: ReportingLag;
}>;

/** As many as an eye can follow: beyond that they are a hatching. */
const mostLines = 300;
/** Pixels under the middle of a row: between its glyph and the next row's. */
const below = 8;

/** The lines of what is in view and became known later than it happened. */
export function lagLines(items: readonly TimelineItem[], place: TimelinePlot): readonly LagLine[] {
  const { frame } = place;
  const [left, right] = frame.rightToLeft
    ? [frame.side, frame.side + frame.plot]
    : [frame.gutter, frame.gutter + frame.plot];
  const lines = items.flatMap((item): LagLine[] => {
    const lag = reportingLag(item.window, item.known);
    const at = lag && place.placeOf(item.id);
    const { earliest, latest } = item.known;
    if (lag === undefined || at === undefined || earliest === undefined || latest === undefined) return [];
    const [knownFrom, knownTo] = [place.xOfDay(dayNumber(earliest)), place.xOfDay(dayNumber(latest) + 1)];
    const inView = Math.max(at.from, knownFrom, knownTo) >= left && Math.min(at.from, knownTo) <= right;
    return inView ? [{ id: item.id, from: at.to, knownFrom, knownTo, y: at.y + below, lag }] : [];
  });
  return lines.slice(0, mostLines);
}
