'use client';

import { useId } from 'react';
import type { Filter } from '@/lib/session/filter-address';
import { isIsoDate } from '@/lib/time/civil-date';
import { useWords } from '../shell/locale';
import { DayInput } from '../ui/day-input';
import styles from './search.module.css';

type Days = Filter['days'];
type Props = Readonly<{ days: Days; onDays: (days: Days) => void }>;

/** The first and the last day on which something may have happened; either may be left open. */
export function DayRange({ days, onDays }: Props) {
  const words = useWords('search');
  const id = useId();
  function put(end: 'from' | 'to', typed: string) {
    if (typed !== '' && !isIsoDate(typed)) return;
    const next = { ...days, [end]: typed === '' ? undefined : typed };
    onDays(next.from === undefined && next.to === undefined ? undefined : next);
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a legend cannot stand in the line of its fields
    <div role="group" className={styles.days} aria-labelledby={`${id}-name`} aria-describedby={id}>
      <span id={`${id}-name`} className={styles.daysName}>
        {words.days}
      </span>
      {(['from', 'to'] as const).map((end) => (
        <label key={end} htmlFor={`${id}-${end}`}>
          {end === 'from' ? words.daysFrom : words.daysTo}
          <DayInput
            id={`${id}-${end}`}
            value={days?.[end] ?? ''}
            min={end === 'to' ? days?.from : undefined}
            max={end === 'from' ? days?.to : undefined}
            onDay={(typed) => put(end, typed)}
          />
        </label>
      ))}
      <span id={id} className={styles.hint}>
        {words.daysHint}
      </span>
    </div>
  );
}
