import { labelWidth } from '@/lib/charts/label-width';
import type { TimelineItem } from '@/lib/charts/timeline-items';
import { geometry, labelOf } from '@/lib/charts/timeline-layout';
import { wrapped } from '@/lib/charts/wrapped';
import type { PaperBand } from './paged-bands';
import { wrappedBoxes } from './wrapped-boxes';

/** The undated shelf as a band of rows, each item with its whole label; none where everything has a date. */
export function shelfBand(items: readonly TimelineItem[], room: number): PaperBand | undefined {
  const undated = items.filter(({ window }) => window === undefined);
  if (undated.length === 0) return undefined;
  const labels = undated.map((item) => wrapped(labelOf(item), geometry.label, room - 40));
  const widths = labels.map((lines) => Math.max(...lines.map((line) => labelWidth(line, geometry.label))));
  const { places } = wrappedBoxes(
    widths.map((width) => 2 * geometry.dot + geometry.gap + width),
    room,
    18,
  );
  // a label of several lines pushes down the rows below its own
  const heights: number[] = [];
  for (const [index, { row }] of places.entries())
    heights[row] = Math.max(heights[row] ?? 1, labels[index]?.length ?? 1);
  let rows = 0;
  const tops = heights.map((lines) => {
    rows += lines;
    return rows - lines;
  });
  return {
    kind: 'shelf',
    lane: undefined,
    rows,
    marks: undated.map((item, index) => {
      const start = places[index]?.start ?? 0;
      return {
        id: item.id,
        row: tops[places[index]?.row ?? 0] ?? 0,
        side: 'after',
        lines: labels[index] ?? [],
        labelStart: start + 2 * geometry.dot + geometry.gap,
        labelWidth: widths[index] ?? 0,
        cut: { start: false, end: false },
      };
    }),
  };
}
