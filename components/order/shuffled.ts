import type { DrawnDays } from '@/lib/forecast/plausible-orders';

/** Drawn dates on show: all draws, and the one that is meant now. */
export type Shuffled = Readonly<{ draws: readonly DrawnDays[]; at: number }>;
