import { memo } from 'react';
import type { MatrixRow as Row } from '@/lib/charts/matrix-rows';
import type { ScenarioView } from '@/lib/charts/scenario-view';
import { cellOf } from '@/lib/dossier/cell-of';
import type { Origin } from '@/lib/dossier/schema';
import type { Cell } from '@/lib/dossier/what-if-schema';
import { isGradeConflicting } from '@/lib/forecast/grade-reliability';
import { countsWords } from '@/lib/i18n/counts-words';
import { textIn } from '@/lib/i18n/text';
import { windowWords } from '@/lib/i18n/window-words';
import { wordsIn } from '@/lib/i18n/words-in';
import type { Window } from '@/lib/time/window';
import { cellWords } from '@/lib/workbench/cell-words';
import { ScenarioMark } from '../charts/scenario-mark';
import { useTongue, useWords } from '../shell/locale';
import { DiagnosticityBar } from './diagnosticity-bar';
import { GradeBox } from './grade-box';
import styles from './matrix.module.css';
import { RatingMark } from './rating-mark';
import { RowTitle } from './row-title';

export const firstScenarioColumn = 4;

type Props = Readonly<{
  row: Row;
  /** Counts from 1, the header included. */
  index: number;
  columns: readonly ScenarioView[];
  occurred: Window | undefined;
  origin: Origin | undefined;
  isSelected: boolean;
  isOut: boolean;
  isBlind: boolean;
  isDrawn: boolean;
}>;

/** One development against every scenario. Far from what is in view only its title stands, so that many rows stay fluent. */
export const MatrixRow = memo(function MatrixRow(props: Props) {
  const { row, index, columns, occurred, origin, isSelected, isOut, isBlind, isDrawn } = props;
  const words = useWords('evidence');
  const tongue = useTongue();
  const { item, recorded, cells, bits } = row;
  const title = textIn(tongue, item.title).text;
  const counts = countsWords(wordsIn(tongue, 'development'), tongue, item.novelty);
  const gradeName = [item.grade, ...(isGradeConflicting(item.grade) ? [words.conflicting] : [])].join(
    words.list,
  );
  return (
    // biome-ignore lint/a11y/useSemanticElements: rows are drawn by a grid of styles, so that far ones cost nothing
    // biome-ignore lint/a11y/useFocusableInteractive: its cells take the focus
    <div
      role="row"
      aria-rowindex={index + 1}
      aria-selected={isSelected}
      className={styles.row}
      data-row={row.id}
      data-context={(!isBlind && bits === 0) || undefined}
      data-out={isOut || undefined}
    >
      {/* biome-ignore lint/a11y/useSemanticElements: as above */}
      <div role="rowheader" tabIndex={-1} aria-colindex={1} className={styles.head} data-column={0}>
        <RowTitle row={row} origin={origin} isOut={isOut} />
      </div>
      {isDrawn ? (
        <>
          {/* biome-ignore lint/a11y/useSemanticElements: as above */}
          <div role="gridcell" tabIndex={-1} aria-colindex={2} className={styles.when} data-column={1}>
            {windowWords(tongue, occurred)}
          </div>
          {/* biome-ignore lint/a11y/useSemanticElements: as above */}
          <div
            role="gridcell"
            tabIndex={-1}
            aria-colindex={3}
            aria-haspopup="dialog"
            aria-label={words.gradeName(title, gradeName)}
            className={styles.graded}
            data-column={2}
            data-changed={item.grade !== recorded.grade || undefined}
          >
            <GradeBox grade={item.grade} />
          </div>
          {/* biome-ignore lint/a11y/useSemanticElements: as above */}
          <div
            role="gridcell"
            tabIndex={-1}
            aria-colindex={4}
            aria-haspopup="dialog"
            aria-label={words.countsName(title, counts)}
            className={styles.counts}
            data-column={3}
            data-changed={item.novelty !== recorded.novelty || item.origin !== recorded.origin || undefined}
          >
            {counts}
          </div>
          {columns.map((scenario, place) => (
            <RatingCell
              key={scenario.id}
              title={title}
              scenario={scenario}
              column={firstScenarioColumn + place}
              cell={cells[scenario.id] ?? 'NA'}
              isChanged={!isBlind && cells[scenario.id] !== cellOf(recorded, scenario.id)}
              hasReason={item.cellReasons?.[scenario.id] !== undefined}
            />
          ))}
          <DiagnosticityBar column={firstScenarioColumn + columns.length} bits={isBlind ? undefined : bits} />
        </>
      ) : undefined}
    </div>
  );
});

type RatingCellProps = Readonly<{
  title: string;
  scenario: ScenarioView;
  column: number;
  cell: Cell;
  isChanged: boolean;
  hasReason: boolean;
}>;

/** One cell: its name says all that it draws, and how it differs from the record. */
const RatingCell = memo(function RatingCell(props: RatingCellProps) {
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
