import { evidence } from '@/lib/i18n/messages/evidence';
import { inDigits } from '@/lib/i18n/tongue';
import { useTongue, useWords } from '../shell/locale';
import styles from './matrix.module.css';

/** How far a row tells the scenarios apart, in bits, as a bar and a figure; hidden where one rates blind. */
export function TellsApart({
  column,
  bits,
  most,
}: {
  column: number;
  bits: number | undefined;
  most: number;
}) {
  const words = useWords(evidence);
  const tongue = useTongue();
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
          <span className={styles.bar} style={{ inlineSize: `${Math.min(100, (100 * bits) / most)}%` }} />
        </span>
      )}
      <b className={bits === undefined ? styles.hidden : undefined}>{figure}</b>
    </div>
  );
}
