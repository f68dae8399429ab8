'use client';

import { weekdayAndDay } from '@/lib/i18n/dates';
import type { IsoDate } from '@/lib/time/civil-date';
import { isIsoDate } from '@/lib/time/civil-date';
import { useTongue, useWords } from '../shell/locale';
import { DayInput } from '../ui/day-input';
import styles from './workbench.module.css';

type Props = Readonly<{ asOfOn: IsoDate; latest: IsoDate; onAsOf: (day: IsoDate) => void }>;

/** Takes the whole screen back to what was known by a day. */
export function AsOfControl({ asOfOn, latest, onAsOf }: Props) {
  const words = useWords('workbench');
  const tongue = useTongue();
  return (
    <label className={styles.asOf}>
      {words.asOf}
      <DayInput
        value={asOfOn}
        max={latest}
        required
        onDay={(day) => {
          if (isIsoDate(day) && day <= latest) onAsOf(day);
        }}
      />
      <span className={styles.asOfDay}>{weekdayAndDay(tongue, asOfOn)}</span>
    </label>
  );
}
