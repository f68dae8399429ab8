'use client';

import { direction } from '@/lib/i18n/locales';
import { useLocale } from '../shell/locale';
import styles from './order.module.css';

/** Before, same day, after, side by side. It repeats the sentence above it, so it is silent for screen readers. */
export function OrderBar({ before, same }: Readonly<{ before: number; same: number }>) {
  const rtl = direction(useLocale()) === 'rtl';
  const parts = [
    { key: 'before', from: 0, share: before },
    { key: 'same', from: before, share: same },
    { key: 'after', from: before + same, share: 1 - before - same },
  ];
  return (
    <svg className={styles.bar} aria-hidden="true" focusable="false">
      {parts.map(({ key, from, share }) => (
        <rect
          key={key}
          data-part={key}
          x={`${(rtl ? 1 - from - share : from) * 100}%`}
          width={`${Math.max(0, share) * 100}%`}
          height="100%"
        />
      ))}
    </svg>
  );
}
