import { labelWidth } from './label-width';
import type { TimelineItem } from './timeline-items';
import { geometry, labelOf } from './timeline-layout';

export type Shelved = Readonly<{ id: string; row: number; start: number }>;
export type ShelfLayout = Readonly<{
  rows: number;
  items: readonly Shelved[];
  /** Where the rest stands together, and what it is; empty where all have room. */
  end: Readonly<{ row: number; start: number }>;
  rest: readonly TimelineItem[];
}>;

/** Pixels at the end of the last row for the count of what has no room. */
const restRoom = 70;

/** The undated shelf: items side by side from the start edge, wrapping into rows; nothing is ever placed in time. */
export function shelfLayout(
  items: readonly TimelineItem[],
  width: number,
  mostRows = Number.POSITIVE_INFINITY,
): ShelfLayout {
  let row = 0;
  let start = 0;
  const placed: Shelved[] = [];
  for (const item of items) {
    const room = 2 * geometry.dot + geometry.gap + labelWidth(labelOf(item), geometry.label) + 18;
    const last = row === mostRows - 1;
    if (start > 0 && start + room > width - (last ? restRoom : 0)) {
      if (last) break;
      row += 1;
      start = 0;
    }
    placed.push({ id: item.id, row, start });
    start += room;
  }
  return {
    rows: items.length === 0 ? 0 : row + 1,
    items: placed,
    end: { row, start },
    rest: items.slice(placed.length),
  };
}
