import { createContext, useContext } from 'react';
import { inDigits } from '@/lib/i18n/tongue';
import { useTongue, useWords } from '../shell/locale';
import styles from './matrix.module.css';

/** A matrix that tells little apart must look so: the least that the longest bar may stand for, in bits. */
export const leastScale = 0.25;
/** What a bar of full length stands for, in bits: a longer one redraws the bars, not the rows. */
export const LongestBar = createContext(leastScale);

/** How far a row tells the scenarios apart, in bits, as a bar and a figure; hidden where one rates blind. */
export function DiagnosticityBar({ column, bits }: { column: number; bits: number | undefined }) {
  const words = useWords('evidence');
  const tongue = useTongue();
  const longest = useContext(LongestBar);
  const figure = bits === undefined ? words.hidden : inDigits(tongue, bits.toFixed(2));
  return (
    // biome-ignore lint/a11y/useSemanticElements: rows are drawn by a grid of styles, so that far ones cost nothing
    <div
      role="gridcell"
      tabIndex={-1}
      aria-colindex={column + 1}
      aria-label={bits === undefined ? figure : words.bits(figure)}
      className={styles.apart}
      data-column={column}
    >
      {bits === undefined ? undefined : (
        <span className={styles.track}>
          <span className={styles.bar} style={{ inlineSize: `${Math.min(100, (100 * bits) / longest)}%` }} />
        </span>
      )}
      <b className={bits === undefined ? styles.hidden : undefined}>{figure}</b>
    </div>
  );
}
