import type { MatrixBlock } from '@/lib/charts/matrix-order';
import type { MatrixRow } from '@/lib/charts/matrix-rows';

/** A stretch of the matrix that is drawn or left out of the drawing as one. */
export type Stretch = Readonly<{ block: MatrixBlock; ids: readonly string[]; from: number }>;

const most = 20;

/** The blocks in stretches of at most twenty rows; rows that stand by themselves share one. */
export function stretchesOf(blocks: readonly MatrixBlock[]): readonly Stretch[] {
  const joined: MatrixBlock[] = [];
  for (const block of blocks) {
    const last = joined.at(-1);
    if (last?.of === 'nothing' && block.of === 'nothing' && last.ids.length < most)
      joined[joined.length - 1] = { ...last, ids: [...last.ids, ...block.ids] };
    else joined.push(block);
  }
  const stretches: Stretch[] = [];
  let from = 0;
  for (const block of joined) {
    // a bracket is never broken: what its rows count as is said of all of them
    const size = block.of === 'origin' ? block.ids.length : most;
    for (let start = 0; start < block.ids.length; start += size) {
      const ids = block.ids.slice(start, start + size);
      // a long block says once why its rows stand together
      const part = start === 0 ? block : { ...block, key: `${block.key} ${start}`, of: 'nothing' as const };
      stretches.push({ block: part, ids, from });
      from += ids.length;
    }
  }
  return stretches;
}

/** Makes the rows of each stretch, again and again: a list of which nothing has changed is the very same list. */
export function stretchRows(): (
  stretches: readonly Stretch[],
  rows: readonly MatrixRow[],
) => readonly (readonly MatrixRow[])[] {
  let before = new Map<string, readonly MatrixRow[]>();
  return (stretches, rows) => {
    const byId = new Map(rows.map((row) => [row.id, row]));
    const now = new Map(
      stretches.map(({ block, ids }) => {
        const list = ids.flatMap((id) => byId.get(id) ?? []);
        const same = before.get(block.key);
        const isSame = same?.length === list.length && same.every((row, place) => row === list[place]);
        return [block.key, same && isSame ? same : list];
      }),
    );
    before = now;
    return stretches.map(({ block }) => now.get(block.key) ?? []);
  };
}
