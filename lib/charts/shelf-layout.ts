import { labelWidth } from './label-width';
import type { TimelineItem } from './timeline-items';
import { geometry, labelOf } from './timeline-layout';

export type Shelved = Readonly<{ id: string; row: number; start: number }>;

/** The undated shelf: items side by side from the start edge, wrapping into rows; nothing is ever placed in time. */
export function shelfLayout(
  items: readonly TimelineItem[],
  width: number,
): Readonly<{ rows: number; items: readonly Shelved[] }> {
  let row = 0;
  let start = 0;
  const placed = items.map((item) => {
    const room = 2 * geometry.dot + geometry.gap + labelWidth(labelOf(item), geometry.label) + 18;
    if (start > 0 && start + room > width) {
      row += 1;
      start = 0;
    }
    const at = { id: item.id, row, start };
    start += room;
    return at;
  });
  return { rows: items.length === 0 ? 0 : row + 1, items: placed };
}
