import type { Reliability } from '@/lib/dossier/reasoning';
import { gradeCap, isGradeConflicting } from '@/lib/forecast/grade-reliability';
import { inDigits } from '@/lib/i18n/tongue';
import { useTongue, useWords } from '../shell/locale';
import { Button } from '../ui/button';
import { Field, Select } from '../ui/field';
import { Popover } from '../ui/popover';
import styles from './choosers.module.css';

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
  const [letter, digit] = [grade.charAt(0), grade.charAt(1)];
  const cap = gradeCap(grade, table);
  return (
    <Popover label={words.editGrade(title)} anchor={anchor} onClose={onClose}>
      {(close) => (
        <form
          className={styles.form}
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            close();
          }}
        >
          <p className={styles.what}>{title}</p>
          <Field label={said.letter}>
            {(ties) => (
              <Select
                {...ties}
                value={letter}
                data-first=""
                onChange={({ target }) => onGrade(target.value + digit)}
              >
                {Object.entries(said.letters).map(([value, name]) => (
                  <option key={value} value={value}>{`${value} ${name}`}</option>
                ))}
              </Select>
            )}
          </Field>
          <Field label={said.digit}>
            {(ties) => (
              <Select {...ties} value={digit} onChange={({ target }) => onGrade(letter + target.value)}>
                {Object.entries(said.digits).map(([value, name]) => (
                  <option key={value} value={value}>{`${value} ${name}`}</option>
                ))}
              </Select>
            )}
          </Field>
          <p role="status">{words.cap(inDigits(tongue, String(Number(cap.toPrecision(2)))))}</p>
          {isGradeConflicting(grade) ? (
            <p className={styles.problem}>{words.conflictingLong(grade)}</p>
          ) : undefined}
          <p className={styles.hint}>{said.gradeHint}</p>
          <Button looks="main" type="submit" className={styles.done}>
            {words.done}
          </Button>
        </form>
      )}
    </Popover>
  );
}
