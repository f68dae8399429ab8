import { useMemo, useState } from 'react';
import { type MatrixBlock, matrixOrder } from '@/lib/charts/matrix-order';
import type { MatrixSort } from '@/lib/charts/matrix-sorts';
import { chronologyOrder } from '@/lib/dossier/chronology-order';
import { textIn } from '@/lib/i18n/text';
import type { Tongue } from '@/lib/i18n/tongue';
import type { Matrix } from '@/lib/session/matrix-view';

type Wish = Readonly<{
  matrix: Matrix;
  /** The same a moment later. */
  told: Matrix;
  sort: MatrixSort;
  /** What else starts a new order. */
  round: string;
  tongue: Tongue;
}>;

/**
 * The blocks of rows, held still while cells are rated: a row that jumps away under the hand cannot be rated. They are
 * put in order anew when another order, layer or day is asked for, when rows come or go, and on demand.
 */
export function useHeldOrder({ matrix, told, sort, round, tongue }: Wish) {
  const { recorded, dates, layer, asOfOn } = matrix;
  const [again, setAgain] = useState(0);
  const ids = useMemo(() => matrix.rows.map(({ id }) => id).join(), [matrix.rows]);
  const key = [sort, layer, asOfOn, round, again, ids].join('|');
  const [held, setHeld] = useState<Readonly<{ key: string; blocks: readonly MatrixBlock[] }>>();
  // whether the order still holds may be known a moment after the numbers; which rows there are may not
  const { rows, numbers } = held?.key === key ? told : matrix;
  const inOrder = useMemo(() => chronologyOrder(dates), [dates]);
  const { influence } = numbers;
  const fresh = useMemo(() => {
    const names = new Map(recorded.origins.map(({ id, name }) => [id, textIn(tongue, name).text]));
    return matrixOrder({
      ...{ rows, sort, influence, inOrder },
      said: ({ item }) => textIn(tongue, item.attribution.said).text,
      originName: (id) => names.get(id) ?? id,
    });
  }, [rows, sort, influence, inOrder, recorded.origins, tongue]);
  const blocks = held?.key === key ? held.blocks : fresh;
  if (held?.key !== key) setHeld({ key, blocks: fresh });
  const isHeld = useMemo(() => shape(blocks) !== shape(fresh), [blocks, fresh]);
  return { blocks, isHeld, putInOrder: () => setAgain(again + 1) };
}

function shape(blocks: readonly MatrixBlock[]): string {
  return blocks.map(({ key, ids }) => `${key}:${ids.join()}`).join('|');
}
