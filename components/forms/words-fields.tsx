'use client';

import { useState } from 'react';
import { useTongue } from '@/components/shell/locale';
import { Choice } from '@/components/ui/field';
import type { Dating } from '@/lib/dossier/atoms';
import { ruleWords, weekdayContradictionWords } from '@/lib/i18n/rule-words';
import { windowWords } from '@/lib/i18n/window-words';
import { wordsIn } from '@/lib/i18n/words-in';
import { weekdayContradiction } from '@/lib/time/resolve';
import type { WordsReading } from '@/lib/workbench/dating-form';
import { datesWith, useFormDates } from './form-dates';
import styles from './forms.module.css';
import { TextField } from './text-field';

type Props = Readonly<{ name: string; clock: 'occurred' | 'known'; before: Dating | undefined }>;

/** A date as a source would word it, and the ways in which the words can be read. */
export function WordsFields({ name, clock, before }: Props) {
  const tongue = useTongue();
  const words = wordsIn(tongue, 'dateForms');
  const among = useFormDates();
  const [text, setText] = useState(before?.wording?.quote ?? '');
  const readings = text.trim() === '' ? [] : (among.readers?.words(text) ?? []);
  return (
    <>
      <TextField
        name={`${name}Words`}
        label={words.words}
        hint={words.wordsHint}
        defaultValue={text}
        maxLength={60}
        onInput={setText}
      />
      {readings.length < 2 ? undefined : (
        <fieldset className={styles.group}>
          <legend>{words.readings}</legend>
          {readings.map(({ rule }, index) => (
            <Choice
              key={JSON.stringify(rule)}
              type="radio"
              name={`${name}Reading`}
              value={index}
              defaultChecked={index === 0}
            >
              <span>
                {windowWords(tongue, datesWith(among, clock, { rule })?.[clock])}{' '}
                <span className={styles.hint}>({ruleWords(tongue, rule)})</span>
              </span>
            </Choice>
          ))}
        </fieldset>
      )}
      {readings
        .flatMap((reading) => disagreements(reading))
        .slice(0, 1)
        .map((found) => (
          <p key={found.demanded} className={styles.error}>
            {weekdayContradictionWords(tongue, found)}
          </p>
        ))}
    </>
  );

  // the words name a weekday beside the day, and the calendar has another: said, never in the way
  function disagreements({ rule, weekday }: WordsReading) {
    const window = datesWith(among, clock, { rule })?.[clock];
    const day = window?.earliest;
    const found =
      day !== undefined && day === window?.latest ? weekdayContradiction(day, weekday) : undefined;
    return found === undefined ? [] : [found];
  }
}
