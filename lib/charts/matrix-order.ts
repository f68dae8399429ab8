import type { MatrixRow } from './matrix-rows';
import type { MatrixSort } from './matrix-sorts';

/** Rows that stand together, and why: they go back to one origin, or one source said them. */
export type MatrixBlock = Readonly<{
  key: string;
  of: 'origin' | 'source' | 'nothing' | 'context';
  /** The id of the origin, or the words for who said it. */
  name: string;
  ids: readonly string[];
}>;

type Wish = Readonly<{
  rows: readonly MatrixRow[];
  sort: MatrixSort;
  influence: (id: string) => number;
  /** Ids by time, the earliest first. */
  inOrder: readonly string[];
  said: (row: MatrixRow) => string;
  originName: (origin: string) => string;
}>;

/**
 * The rows in blocks, in the order asked for. Rows of one origin stand together except by date, where they do so only
 * if no other day lies between them; rows that tell nothing apart come last, by time, whatever the order.
 */
export function matrixOrder(wish: Wish): readonly MatrixBlock[] {
  const { rows, sort, inOrder } = wish;
  const places = new Map(inOrder.map((id, place) => [id, place]));
  const timed = rows.toSorted((a, b) => (places.get(a.id) ?? 0) - (places.get(b.id) ?? 0));
  const telling = timed.filter(({ bits }) => bits > 0);
  const context = timed.filter(({ bits }) => bits === 0).map(({ id }) => id);
  const ordered =
    sort === 'date' ? inRuns(telling) : sort === 'source' ? bySource(telling, wish) : byScore(telling, wish);
  return [
    ...ordered,
    ...(context.length > 0 ? [{ key: 'context', of: 'context', name: '', ids: context } as const] : []),
  ];
}

function byScore(rows: readonly MatrixRow[], { sort, influence }: Wish): readonly MatrixBlock[] {
  const scores = new Map(rows.map(({ id, bits }) => [id, sort === 'apart' ? bits : Math.abs(influence(id))]));
  const score = ({ id }: MatrixRow) => scores.get(id) ?? 0;
  const most = (block: readonly MatrixRow[]) => Math.max(...block.map(score));
  return grouped(rows, ({ id, item }) => (item.origin === undefined ? `row ${id}` : `origin ${item.origin}`))
    .map((block) => block.toSorted((a, b) => score(b) - score(a)))
    .toSorted((a, b) => most(b) - most(a))
    .map(originBlock);
}

function bySource(rows: readonly MatrixRow[], { said, originName }: Wish): readonly MatrixBlock[] {
  const origins = grouped(
    rows.filter(({ item }) => item.origin !== undefined),
    ({ item }) => item.origin ?? '',
  ).map(originBlock);
  const alone = grouped(
    rows.filter(({ item }) => item.origin === undefined),
    said,
  ).map((block): MatrixBlock => {
    const name = block[0] ? said(block[0]) : '';
    return { key: `source ${name}`, of: 'source', name, ids: block.map(({ id }) => id) };
  });
  const named = ({ of, name }: MatrixBlock) => (of === 'origin' ? originName(name) : name);
  return [
    ...origins.toSorted((a, b) => compare(named(a), named(b))),
    ...alone.toSorted((a, b) => compare(named(a), named(b))),
  ];
}

function inRuns(rows: readonly MatrixRow[]): readonly MatrixBlock[] {
  const runs: MatrixRow[][] = [];
  for (const row of rows) {
    const run = runs.at(-1);
    if (run && row.item.origin !== undefined && run[0]?.item.origin === row.item.origin) run.push(row);
    else runs.push([row]);
  }
  return runs.map(originBlock);
}

// an origin of which one row is here binds nothing together
function originBlock(block: readonly MatrixRow[]): MatrixBlock {
  const ids = block.map(({ id }) => id);
  const origin = block[0]?.item.origin;
  return origin !== undefined && block.length > 1
    ? { key: `origin ${origin} ${ids[0]}`, of: 'origin', name: origin, ids }
    : { key: `row ${ids[0]}`, of: 'nothing', name: origin ?? '', ids };
}

function grouped(
  rows: readonly MatrixRow[],
  keyOf: (row: MatrixRow) => string,
): readonly (readonly MatrixRow[])[] {
  const found = new Map<string, MatrixRow[]>();
  for (const row of rows) {
    const own = found.get(keyOf(row));
    if (own === undefined) found.set(keyOf(row), [row]);
    else own.push(row);
  }
  return [...found.values()];
}

// code units, not a collator: the order must be the same on the server and in the browser
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
