import type { Cell } from '@/lib/dossier/what-if-schema';
import { ratioWords } from '@/lib/workbench/cell-words';
import { useTongue } from '../shell/locale';
import styles from './rating-mark.module.css';

const one = ['inner'];
const two = ['inner', 'outer'];
const squares = { CC: two, C: one, N: [], I: one, II: two, NA: [] } as const;

/** A rating as it is drawn: filled squares for, hollow ones against, each on its side of a line; letters beside. */
export function RatingMark({ cell, colour }: { cell: Cell; colour: string }) {
  const tongue = useTongue();
  const code = typeof cell === 'number' ? '' : cell === 'NA' ? '–' : cell;
  const side = typeof cell === 'number' ? (cell < 1 ? 'against' : 'for') : sideOf(cell);
  const drawn =
    typeof cell === 'number' ? (
      <bdi className={styles.ratio} dir="ltr">
        {ratioWords(tongue, cell)}
      </bdi>
    ) : (
      squares[cell].map((square) => <i key={square} className={styles[side]} />)
    );
  return (
    <span className={styles.mark} data-cell={cell} style={{ color: colour }} aria-hidden="true">
      <span className={styles.half}>{side === 'against' ? drawn : undefined}</span>
      <span className={styles.line} />
      <span className={styles.half}>{side === 'for' ? drawn : undefined}</span>
      <span className={styles.code}>{code}</span>
    </span>
  );
}

function sideOf(cell: Exclude<Cell, number>): 'for' | 'against' {
  return cell === 'I' || cell === 'II' ? 'against' : 'for';
}
