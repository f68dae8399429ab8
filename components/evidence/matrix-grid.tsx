import { type ReactNode, useDeferredValue, useEffect, useMemo, useState } from 'react';
import type { MatrixBlock as Block } from '@/lib/charts/matrix-order';
import type { ScenarioView } from '@/lib/charts/scenario-view';
import type { Cell } from '@/lib/dossier/what-if-schema';
import { direction } from '@/lib/i18n/locales';
import type { Matrix } from '@/lib/session/matrix-view';
import { ScenarioMark } from '../charts/scenario-mark';
import { useLocale, useWords } from '../shell/locale';
import { LongestBar, leastScale } from './diagnosticity-bar';
import styles from './matrix.module.css';
import { MatrixBlock } from './matrix-block';
import { firstScenarioColumn } from './matrix-row';
import { stretchesOf, stretchRows } from './stretches-of';
import { type Opening, useGrid } from './use-grid';

type Props = Readonly<{
  matrix: Matrix;
  blocks: readonly Block[];
  /** The scenarios in the order of the columns. */
  columns: readonly ScenarioView[];
  selected: string | undefined;
  isBlind: boolean;
  onRate: (id: string, scenario: string, cell: Cell) => void;
  onOpen: (opening: Opening) => void;
  onSelect: (id: string) => void;
  /** What is opened from a cell, over the grid. */
  children: (grid: () => HTMLElement | null) => ReactNode;
  foot: ReactNode;
}>;

const drawnFromTheStart = 3;
/** Up to so many rows come with the page; of more only the first blocks do, and the browser adds the others at once. */
const sentRows = 150;

/** The matrix: developments as rows, scenarios as columns, walked and rated by keys. */
export function MatrixGrid(props: Props) {
  const { matrix, blocks, columns, selected, isBlind, onRate, onOpen, onSelect, children, foot } = props;
  const words = useWords('evidence');
  const { rows, dates, dossier, out, numbers } = matrix;
  const origins = useMemo(() => new Map(dossier.origins.map((each) => [each.id, each])), [dossier.origins]);
  const stretches = useMemo(() => stretchesOf(blocks), [blocks]);
  const [listsOf] = useState(stretchRows);
  const lists = useMemo(() => listsOf(stretches, rows), [listsOf, stretches, rows]);
  const ids = useMemo(() => stretches.flatMap((stretch) => stretch.ids), [stretches]);
  const width = firstScenarioColumn + columns.length + 1;
  const { grid, focused, onKeyDown, onFocus, onClick } = useGrid({
    ...{ ids, columns: width, onRate, onOpen, onSelect },
    rightToLeft: direction(useLocale()) === 'rtl',
  });
  const [hasAll, setHasAll] = useState(rows.length <= sentRows);
  useEffect(() => setHasAll(true), []);
  // the cell that was rated need not wait for all bars
  const longest = useDeferredValue(
    useMemo(() => rows.reduce((most, { bits }) => Math.max(most, bits), leastScale), [rows]),
  );
  return (
    <div className={styles.over} style={tracks(columns.length)} data-many={columns.length > 5 || undefined}>
      <div className={styles.scroll}>
        {/* biome-ignore lint/a11y/useSemanticElements: rows are drawn by a grid of styles, so that far ones cost nothing */}
        <div
          ref={grid}
          role="grid"
          aria-label={words.grid}
          aria-rowcount={ids.length + 1}
          aria-colcount={width}
          className={styles.grid}
          onKeyDown={onKeyDown}
          onFocus={onFocus}
          onClick={onClick}
        >
          <ColumnHeads columns={columns} reserved={numbers.reserved} />
          <LongestBar value={longest}>
            {stretches.map(({ block, ids: own, from }, place) => (
              <MatrixBlock
                key={block.key}
                block={block}
                rows={lists[place] ?? []}
                from={from}
                columns={columns}
                dates={dates}
                origins={origins}
                selected={selected}
                out={out}
                isBlind={isBlind}
                isListed={hasAll || place < drawnFromTheStart}
                isDrawn={place < drawnFromTheStart || (focused !== undefined && own.includes(focused))}
              />
            ))}
          </LongestBar>
        </div>
        {foot}
      </div>
      {children(() => grid.current)}
    </div>
  );
}

// React knows no custom property by name
function tracks(scenarios: number): Readonly<Record<string, number>> {
  return { '--scenarios': scenarios };
}

type ColumnHeadsProps = Readonly<{ columns: readonly ScenarioView[]; reserved: readonly string[] }>;

/** What each column is: the scenarios by name, shape and colour, in whatever order they stand. */
function ColumnHeads({ columns, reserved }: ColumnHeadsProps) {
  const words = useWords('evidence');
  const plain = [words.development, words.when, words.grade, words.counts];
  return (
    // biome-ignore lint/a11y/useSemanticElements: rows are drawn by a grid of styles, so that far ones cost nothing
    // biome-ignore lint/a11y/useFocusableInteractive: there is nothing to do in it
    <div role="row" aria-rowindex={1} className={styles.heads}>
      {plain.map((name, place) => (
        // biome-ignore lint/a11y/useSemanticElements: as above
        // biome-ignore lint/a11y/useFocusableInteractive: as above
        <div key={name} role="columnheader" aria-colindex={place + 1} className={styles.plainHead}>
          {name}
        </div>
      ))}
      {columns.map((scenario, place) => (
        // biome-ignore lint/a11y/useSemanticElements: as above
        // biome-ignore lint/a11y/useFocusableInteractive: as above
        <div
          key={scenario.id}
          role="columnheader"
          aria-colindex={plain.length + place + 1}
          className={styles.scenarioHead}
        >
          <span style={{ color: scenario.colour }}>
            <ScenarioMark scenario={scenario} /> <b lang={scenario.lang}>{scenario.name}</b>
          </span>
          {reserved.includes(scenario.id) ? <small>{words.reserved}</small> : undefined}
        </div>
      ))}
      {/* biome-ignore lint/a11y/useSemanticElements: as above */}
      {/* biome-ignore lint/a11y/useFocusableInteractive: as above */}
      <div role="columnheader" aria-colindex={plain.length + columns.length + 1} className={styles.plainHead}>
        {words.tellsApart}
      </div>
    </div>
  );
}
