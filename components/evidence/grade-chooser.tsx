import { useId } from 'react';
import type { Reliability } from '@/lib/dossier/reasoning';
import { gradeCap, isGradeConflicting } from '@/lib/forecast/grade-reliability';
import { inDigits } from '@/lib/i18n/tongue';
import { useTongue, useWords } from '../shell/locale';
import styles from './choosers.module.css';
import { Popover } from './popover';

type Props = Readonly<{
  title: string;
  grade: string;
  table: Reliability | undefined;
  anchor: () => HTMLElement | undefined;
  onGrade: (grade: string) => void;
  onClose: () => void;
}>;

/** Source and information judged apart, and what the two together allow at most. */
export function GradeChooser({ title, grade, table, anchor, onGrade, onClose }: Props) {
  const words = useWords('evidence');
  const said = useWords('grades');
  const tongue = useTongue();
  const id = useId();
  const [letter, digit] = [grade.charAt(0), grade.charAt(1)];
  const cap = gradeCap(grade, table);
  return (
    <Popover label={words.editGrade(title)} anchor={anchor} onClose={onClose}>
      <p className={styles.what}>{title}</p>
      <div className={styles.field}>
        <label htmlFor={`${id}-letter`}>{said.letter}</label>
        <select
          id={`${id}-letter`}
          value={letter}
          data-first=""
          onChange={({ target }) => onGrade(target.value + digit)}
        >
          {Object.entries(said.letters).map(([value, name]) => (
            <option key={value} value={value}>{`${value} ${name}`}</option>
          ))}
        </select>
      </div>
      <div className={styles.field}>
        <label htmlFor={`${id}-digit`}>{said.digit}</label>
        <select id={`${id}-digit`} value={digit} onChange={({ target }) => onGrade(letter + target.value)}>
          {Object.entries(said.digits).map(([value, name]) => (
            <option key={value} value={value}>{`${inDigits(tongue, value)} ${name}`}</option>
          ))}
        </select>
      </div>
      <p role="status">{words.cap(inDigits(tongue, String(Number(cap.toPrecision(2)))))}</p>
      {isGradeConflicting(grade) ? (
        <p className={styles.problem}>{words.conflictingLong(grade)}</p>
      ) : undefined}
      <p className={styles.hint}>{said.gradeHint}</p>
      <button type="submit" className={styles.done}>
        {words.done}
      </button>
    </Popover>
  );
}
