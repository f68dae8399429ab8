import { type Frame, xOf } from '@/lib/charts/frame';
import { labelWidth } from '@/lib/charts/label-width';
import type { TimelineItem } from '@/lib/charts/timeline-items';
import { geometry, type LabelSide, labelOf } from '@/lib/charts/timeline-layout';
import type { Drawn } from '@/lib/charts/timeline-view';

type Place = Readonly<{ x: number; anchor: 'start' | 'end' }>;

/** Room that a chevron at the plot's edge takes. */
const chevron = 9;

/** The middle of a glyph in its row: a little lower where its label stands above it. */
export function glyphY(y: number, side: LabelSide): number {
  return side === 'above' ? y + 6 : y;
}

/** Beside the glyph; above a long bar at its start, or at the window's edge when the bar begins before it. */
export function labelPlace(item: TimelineItem, at: Drawn, side: LabelSide, frame: Frame): Place {
  const towards = frame.rightToLeft ? -1 : 1;
  if (side === 'after') return { x: at.to + (geometry.gap - 1) * towards, anchor: 'start' };
  const bracket = item.origin === undefined ? 0 : geometry.origin;
  if (side === 'before') return { x: at.from - (geometry.gap - 1 + bracket) * towards, anchor: 'end' };
  const width = labelWidth(labelOf(item), geometry.label);
  // counted along time, whichever way it runs
  const edge = xOf(frame, 0) * towards;
  const [from, to] = [at.from * towards, at.to * towards];
  const pinned = from < edge ? edge + chevron : from;
  return { x: Math.min(pinned, Math.max(from, to - width)) * towards, anchor: 'start' };
}
