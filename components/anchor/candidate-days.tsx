'use client';

import { useTongue, useWords } from '@/components/shell/locale';
import { Button } from '@/components/ui/button';
import { weekdayAndDay } from '@/lib/i18n/dates';
import type { IsoDate } from '@/lib/time/civil-date';
import type { CandidateDay } from '@/lib/workbench/anchor-against';
import styles from './anchor.module.css';

type Props = Readonly<{ days: readonly CandidateDay[]; on: IsoDate; onChoose: (on: IsoDate) => void }>;

/** Days around the recorded one: those that fit everything the text says, then those that break something of it. */
export function CandidateDays({ days, on, onChoose }: Props) {
  const words = useWords('anchor');
  const tongue = useTongue();
  const fitting = days.filter(({ against }) => against.length === 0);
  const breaking = days.filter(({ against }) => against.length > 0);
  const button = (day: IsoDate) => (
    <Button looks="tool" aria-pressed={day === on} onClick={() => onChoose(day)}>
      {weekdayAndDay(tongue, day)}
    </Button>
  );
  return (
    <>
      <section aria-label={words.candidates}>
        <h2>{words.candidates}</h2>
        {fitting.length === 0 ? <p>{words.noCandidates}</p> : undefined}
        <ul className={styles.days}>
          {fitting.map((day) => (
            <li key={day.on}>{button(day.on)}</li>
          ))}
        </ul>
      </section>
      {breaking.length === 0 ? undefined : (
        <section aria-label={words.lessFitting}>
          <h2>{words.lessFitting}</h2>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls must be reachable by keys */}
          <ul className={styles.breaking} tabIndex={0}>
            {breaking.map((day) => (
              <li key={day.on}>
                {button(day.on)} {day.against[0]}
                {day.against.length > 1 ? `${words.comma}${words.more(day.against.length - 1)}` : undefined}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
