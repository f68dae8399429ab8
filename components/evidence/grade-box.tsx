import { isGradeConflicting } from '@/lib/forecast/grade-reliability';
import styles from './matrix.module.css';

/** A grade in its box: dashed where it is unknown or doubtful, for unknown is not bad; a sign where its halves pull apart. */
export function GradeBox({ grade }: { grade: string }) {
  const isDoubtful = /[F456]/.test(grade);
  return (
    <>
      <bdi dir="ltr" className={styles.grade} data-doubtful={isDoubtful || undefined}>
        {grade}
      </bdi>
      {isGradeConflicting(grade) ? <span className={styles.conflict} aria-hidden="true" /> : undefined}
    </>
  );
}
