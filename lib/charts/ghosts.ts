import type { Chronology } from '@/lib/dossier/chronology';
import { isSame } from '@/lib/kernel/is-same';
import { dateShape } from '@/lib/time/date-shape';
import type { TimelineItem } from './timeline-items';

/** Where the record has what a publication day tried out moves: each such item with its recorded window and shape. */
export function ghosts(items: readonly TimelineItem[], recorded: Chronology): readonly TimelineItem[] {
  return items.flatMap((item) => {
    const window = recorded[item.id]?.occurred;
    if (window === undefined || item.window === undefined || isSame(window, item.window)) return [];
    return [{ ...item, window, shape: dateShape(window) }];
  });
}
