import { memo } from 'react';
import type { ScenarioView } from '@/lib/charts/scenario-view';
import type { Cell } from '@/lib/dossier/what-if-schema';
import { cellWords } from '@/lib/workbench/cell-words';
import { ScenarioMark } from '../charts/scenario-mark';
import { useTongue, useWords } from '../shell/locale';
import styles from './matrix.module.css';
import { RatingMark } from './rating-mark';

type Props = Readonly<{
  title: string;
  scenario: ScenarioView;
  column: number;
  cell: Cell;
  isChanged: boolean;
  hasReason: boolean;
}>;

/** One cell: its name says all that it draws, and how it differs from the record. */
export const RatingCell = memo(function RatingCell(props: Props) {
  const { title, scenario, column, cell, isChanged, hasReason } = props;
  const words = useWords('evidence');
  const tongue = useTongue();
  const says = [
    cellWords(tongue, cell),
    ...(hasReason ? [words.withReason] : []),
    ...(isChanged ? [words.changedHere] : []),
  ].join(words.list);
  return (
    // biome-ignore lint/a11y/useSemanticElements: rows are drawn by a grid of styles, so that far ones cost nothing
    <div
      role="gridcell"
      tabIndex={-1}
      aria-colindex={column + 1}
      aria-haspopup="dialog"
      aria-label={words.cellName(title, scenario.name, says)}
      className={styles.cell}
      data-column={column}
      data-scenario={scenario.id}
      data-changed={isChanged || undefined}
    >
      <span className={styles.cellMark} aria-hidden="true">
        <ScenarioMark scenario={scenario} size={11} />
      </span>
      <RatingMark cell={cell} colour={scenario.colour} />
      {hasReason ? <span className={styles.reasonMark} aria-hidden="true" /> : undefined}
    </div>
  );
});
