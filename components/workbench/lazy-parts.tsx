'use client';

import { withWords } from '@/components/shell/all-words';
import styles from '../clocks/clocks.module.css';
import { lazyPart } from '../ui/lazy-part';

/** The room that the scrubber takes, before its script has come. */
function ScrubberRoom() {
  return <div className={styles.scrubber} />;
}

// nothing of these is needed to read the page: their scripts come once it can be read
export const PinHandle = lazyPart(withWords(() => import('./pin-handle').then((module) => module.PinHandle)));
export const TimelineOver = lazyPart(
  withWords(() => import('./timeline-over').then((module) => module.TimelineOver)),
);
export const OrderOver = lazyPart(
  withWords(() => import('../order/order-layer').then((module) => module.OrderLayer)),
);
export const LagLegend = lazyPart(
  withWords(() => import('../clocks/lag-legend').then((module) => module.LagLegend)),
);
export const SaidOfHistory = lazyPart(
  withWords(() => import('../session/said-of-history').then((module) => module.SaidOfHistory)),
);
export const AsOfRow = lazyPart(
  withWords(() => import('./as-of-row').then((module) => module.AsOfRow)),
  ScrubberRoom,
);
