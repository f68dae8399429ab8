import { memo } from 'react';
import { useWords } from '../shell/locale';
import { GradeBox } from './grade-box';
import styles from './legend.module.css';
import { RatingMark } from './rating-mark';

const shown = ['CC', 'C', 'N', 'I', 'II', 'NA'] as const;

/** What the marks mean, and which keys rate. */
export const MatrixLegend = memo(function MatrixLegend() {
  const words = useWords('evidence');
  return (
    <div className={styles.legend}>
      <ul aria-label={words.legend}>
        {shown.map((rating) => (
          <li key={rating}>
            <RatingMark cell={rating} colour="var(--text)" />
            <span>{words.cells[rating]}</span>
          </li>
        ))}
        <li className={styles.legendGrade}>
          {words.gradeLegend} <GradeBox grade="F3" /> <span>{words.unknownGrade}</span>
        </li>
      </ul>
      <details className={styles.keys}>
        <summary>{words.keysTitle}</summary>
        <dl>
          {keys.map(({ name, strokes }) => (
            <div key={name}>
              <dt>
                {strokes.map((stroke) => (
                  <kbd key={stroke} dir="ltr">
                    {stroke}
                  </kbd>
                ))}
              </dt>
              <dd>{words.keyNames[name]}</dd>
            </div>
          ))}
        </dl>
      </details>
    </div>
  );
});

const keys = [
  { name: 'arrows', strokes: ['←', '↑', '→', '↓'] },
  { name: 'rate', strokes: ['1', '2', '3', '4', '5'] },
  { name: 'letters', strokes: ['C', 'N', 'I'] },
  { name: 'clear', strokes: ['Delete'] },
  { name: 'ratio', strokes: ['X'] },
  { name: 'open', strokes: ['Enter'] },
] as const;
