import type { MatrixBlock } from '@/lib/charts/matrix-order';
import type { MatrixRow } from '@/lib/charts/matrix-rows';
import type { Origin } from '@/lib/dossier/schema';
import { textIn } from '@/lib/i18n/text';
import { inDigits } from '@/lib/i18n/tongue';
import { useTongue, useWords } from '../shell/locale';
import styles from './matrix.module.css';

type Props = Readonly<{
  block: MatrixBlock;
  rows: readonly MatrixRow[];
  columns: number;
  origins: ReadonlyMap<string, Origin>;
}>;

/** Why these rows stand together, and what rows of one origin count as together. */
export function BlockHead({ block, rows, columns, origins }: Props) {
  const words = useWords('evidence');
  const tongue = useTongue();
  const name = block.of === 'origin' ? textIn(tongue, origins.get(block.name)?.name ?? {}).text : block.name;
  const total = rows.reduce((sum, { item }) => sum + item.novelty, 0);
  const text = {
    origin: words.oneOrigin(name),
    source: words.saidBy(name),
    context: words.context(block.ids.length),
    nothing: undefined,
  }[block.of];
  if (text === undefined) return undefined;
  return (
    // biome-ignore lint/a11y/useSemanticElements: rows are drawn by a grid of styles, so that far ones cost nothing
    // biome-ignore lint/a11y/useFocusableInteractive: nothing in it is to be rated
    <div role="row" className={styles.blockHead}>
      {/* biome-ignore lint/a11y/useSemanticElements: as above */}
      {/* biome-ignore lint/a11y/useFocusableInteractive: as above */}
      <div role="rowheader" aria-colspan={columns}>
        {text}
        {block.of === 'origin' ? (
          <b>{words.rowsCountAs(rows.length, inDigits(tongue, String(Number(total.toFixed(2)))))}</b>
        ) : undefined}
      </div>
    </div>
  );
}
