'use client';

import dynamic from 'next/dynamic';
import { withWords } from '@/components/shell/all-words';
import styles from '../clocks/clocks.module.css';

/** The room that the scrubber takes, before its script has come. */
function ScrubberRoom() {
  return <div className={styles.scrubber} />;
}

// nothing of these is needed to read the page: their scripts come once it can be read
export const PinHandle = dynamic(
  withWords(() => import('./pin-handle').then((module) => module.PinHandle)),
  {
    ssr: false,
  },
);
export const TimelineOver = dynamic(
  withWords(() => import('./timeline-over').then((module) => module.TimelineOver)),
  {
    ssr: false,
  },
);
export const OrderOver = dynamic(
  withWords(() => import('../order/order-layer').then((module) => module.OrderLayer)),
  {
    ssr: false,
  },
);
export const LagLegend = dynamic(
  withWords(() => import('../clocks/lag-legend').then((module) => module.LagLegend)),
  {
    ssr: false,
  },
);
export const SaidOfHistory = dynamic(
  withWords(() => import('../session/said-of-history').then((module) => module.SaidOfHistory)),
  { ssr: false },
);
export const AsOfRow = dynamic(
  withWords(() => import('./as-of-row').then((module) => module.AsOfRow)),
  {
    ssr: false,
    loading: ScrubberRoom,
  },
);
