import type { TimelineItem } from '@/lib/charts/timeline-items';

/** A development as a sentence names it. */
export type Named = Pick<TimelineItem, 'id' | 'title' | 'lang'>;
