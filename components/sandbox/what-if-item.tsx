'use client';

import { useId } from 'react';
import type { Trying } from '@/components/session/use-trying';
import { useTongue, useWords } from '@/components/shell/locale';
import { Choice, Select } from '@/components/ui/field';
import type { Development, Dossier } from '@/lib/dossier/schema';
import { type DevelopmentEdit, withDevelopment } from '@/lib/dossier/what-if-edits';
import { gradeCap } from '@/lib/forecast/grade-reliability';
import { countsWords } from '@/lib/i18n/counts-words';
import { textIn } from '@/lib/i18n/text';
import { inDigits } from '@/lib/i18n/tongue';
import { reliabilityUnder } from './reliability-fields';
import styles from './sandbox-panel.module.css';

type Props = Readonly<{
  dossier: Dossier;
  /** The development as it is in the layer on the screen, without the sandbox. */
  item: Development;
  trying: Trying;
}>;

const grades = [...'ABCDEF'].flatMap((letter) => [...'123456'].map((digit) => letter + digit));
const shares = [0, 0.25, 0.5, 0.75, 1];
const alone = '';

/** One development otherwise: its grade, what of it counts, its origin, or without it altogether. */
export function WhatIfItem({ dossier, item, trying }: Props) {
  const words = useWords('sandbox').item;
  const said = useWords('development');
  const tongue = useTongue();
  const { whatIf } = trying;
  const here = whatIf.developments?.[item.id];
  const grade = here?.grade ?? item.grade;
  const cap = inDigits(tongue, gradeCap(grade, reliabilityUnder(dossier, whatIf)).toFixed(1));
  const change = (next: DevelopmentEdit) => trying.change(withDevelopment(whatIf, item.id, next));
  const origin = here?.alone ? alone : (here?.origin ?? item.origin ?? alone);
  const novelty = here?.novelty ?? item.novelty;
  const counted = (share: number) => countsWords(said, tongue, share);
  return (
    <div className={styles.item}>
      <Asked
        label={words.gradeOf}
        value={grade}
        recorded={item.grade}
        options={grades.map((each) => [each, each])}
        hint={words.cap(grade, cap)}
        onChoose={(chosen) => change({ grade: chosen === item.grade ? undefined : chosen })}
      />
      <Asked
        label={words.counts}
        value={String(novelty)}
        recorded={String(item.novelty)}
        options={[...new Set([...shares, item.novelty, novelty])]
          .toSorted((a, b) => a - b)
          .map((share) => [String(share), counted(share)])}
        onChoose={(chosen) =>
          change({ novelty: Number(chosen) === item.novelty ? undefined : Number(chosen) })
        }
      />
      {dossier.origins.length === 0 ? undefined : (
        <Asked
          label={words.origin}
          value={origin}
          recorded={item.origin ?? alone}
          options={[
            [alone, words.none],
            ...dossier.origins.map(({ id, name }) => [id, textIn(tongue, name).text] as const),
          ]}
          onChoose={(chosen) =>
            change({
              origin: chosen === alone || chosen === item.origin ? undefined : chosen,
              alone: chosen === alone && item.origin !== undefined ? true : undefined,
            })
          }
        />
      )}
      <Choice
        checked={here?.out === true}
        onChange={(event) => change({ out: event.target.checked ? true : undefined })}
      >
        {words.out}
      </Choice>
    </div>
  );
}

type AskedProps = Readonly<{
  label: string;
  value: string;
  recorded: string;
  options: readonly (readonly [value: string, label: string])[];
  hint?: string;
  onChoose: (value: string) => void;
}>;
function Asked({ label, value, recorded, options, hint, onChoose }: AskedProps) {
  const words = useWords('sandbox').item;
  const id = useId();
  return (
    <div className={styles.select}>
      <label htmlFor={id}>{label}</label>
      <Select
        id={id}
        value={value}
        data-changed={value !== recorded}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        onChange={(event) => onChoose(event.target.value)}
      >
        {options.map(([each, name]) => (
          <option key={each} value={each}>
            {each === recorded ? words.recorded(name) : name}
          </option>
        ))}
      </Select>
      {hint === undefined ? undefined : (
        <small id={`${id}-hint`} className={styles.muted}>
          {hint}
        </small>
      )}
    </div>
  );
}
