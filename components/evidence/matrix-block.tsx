import { memo, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { MatrixBlock as Block } from '@/lib/charts/matrix-order';
import type { MatrixRow as Row } from '@/lib/charts/matrix-rows';
import type { ScenarioView } from '@/lib/charts/scenario-view';
import type { Chronology } from '@/lib/dossier/chronology';
import type { Origin } from '@/lib/dossier/schema';
import { BlockHead } from './block-head';
import styles from './matrix.module.css';
import { MatrixRow } from './matrix-row';

type Props = Readonly<{
  block: Block;
  rows: readonly Row[];
  /** The place of its first row among all. */
  from: number;
  columns: readonly ScenarioView[];
  dates: Chronology;
  origins: ReadonlyMap<string, Origin>;
  selected: string | undefined;
  out: ReadonlySet<string>;
  isBlind: boolean;
  /** Whether its rows are there, be it with their titles alone. */
  isListed: boolean;
  /** Whether it is drawn from the start, or because the focus is in it. */
  isDrawn: boolean;
}>;

/** Rows that stand together. Their cells are drawn while they are near what is in view. */
export const MatrixBlock = memo(function MatrixBlock(props: Props) {
  const { block, rows, from, columns, dates, origins, selected, out, isBlind, isListed, isDrawn } = props;
  const element = useRef<HTMLDivElement>(null);
  const [isNear, setNear] = useState(isDrawn);
  useEffect(() => {
    const block = element.current;
    if (block === null) return;
    const watch = new IntersectionObserver(
      (seen) => {
        const now = seen.some(({ isIntersecting }) => isIntersecting);
        // without its cells it keeps the room that it had with them: what is below must not move when they come back
        block.style.minBlockSize = now ? '' : `${block.offsetHeight}px`;
        setNear(now);
      },
      { rootMargin: '900px 0px' },
    );
    watch.observe(block);
    // paper has every cell
    const toPaper = () => flushSync(() => setNear(true));
    window.addEventListener('beforeprint', toPaper);
    return () => {
      watch.disconnect();
      window.removeEventListener('beforeprint', toPaper);
    };
  }, []);
  return (
    // biome-ignore lint/a11y/useSemanticElements: rows are drawn by a grid of styles, so that far ones cost nothing
    <div
      ref={element}
      role="rowgroup"
      className={styles.block}
      style={height(rows.length)}
      data-of={block.of}
    >
      <BlockHead block={block} rows={rows} columns={columns.length + 5} origins={origins} />
      {(isListed ? rows : []).map((row, place) => (
        <MatrixRow
          key={row.id}
          row={row}
          index={from + place + 1}
          columns={columns}
          occurred={dates[row.id]?.occurred}
          origin={block.of === 'origin' ? undefined : origins.get(row.item.origin ?? '')}
          isSelected={row.id === selected}
          isOut={out.has(row.id)}
          isBlind={isBlind}
          isDrawn={isNear || isDrawn}
        />
      ))}
    </div>
  );
});

// React knows no custom property by name
function height(rows: number): Readonly<Record<string, number>> {
  return { '--rows': rows };
}
