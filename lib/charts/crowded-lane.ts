import type { LaneIndex, TimelineIndex } from './timeline-index';
import {
  type GlyphExtent,
  geometry,
  type LabelSide,
  paintedExtent,
  sideWithRoom,
  withLabel,
} from './timeline-layout';

/** Where the items of a crowded lane stand in one octave. Columns are numbered from the axis' own start. */
export type CrowdedLane = Readonly<{
  /** Items drawn one by one, in the order of their columns: positions, rows and sides run in step. */
  drawn: readonly number[];
  rows: readonly number[];
  sides: readonly LabelSide[];
  /** The column of each, and shares of the axis between which glyph and label are painted. */
  columns: readonly number[];
  from: readonly number[];
  to: readonly number[];
  /** Columns that hold a cluster, and where each begins in `rest`; `rest` ends the last. */
  clusters: readonly number[];
  begins: readonly number[];
  rest: readonly number[];
}>;

type Wish = Readonly<{
  index: TimelineIndex;
  lane: LaneIndex;
  /** Pixels of the whole axis in this octave, and the columns that it is divided into. */
  axisWidth: number;
  columns: number;
  /** Rows for items drawn one by one; the row below them belongs to the clusters. */
  rows: number;
  /** At most so many items of a column are drawn one by one. */
  perColumn: number;
}>;

/** Labels as long as this, in pixels, never stand before their glyph. */
const longestBefore = 480;
/** So nothing is painted further before the place where its window begins, nor wants more room: a bracket, its label and the air about both. */
export const furthestBack = longestBefore + geometry.bracket + 2 * geometry.gap;

/**
 * The strongest items of each column take what room the rows have, the next column's after them; whatever finds none
 * makes one cluster a column. It depends on nothing in view, so zooming out and in again gives the same picture.
 */
export function crowdedLane(wish: Wish): CrowdedLane {
  const { index, lane, axisWidth, columns, rows } = wish;
  const made: { [Key in keyof CrowdedLane]: CrowdedLane[Key][number][] } = {
    ...{ drawn: [], rows: [], sides: [], columns: [], from: [], to: [] },
    ...{ clusters: [], begins: [], rest: [] },
  };
  const columnWidth = axisWidth / columns;
  const room = new RowRoom(rows);
  const draw = (position: number, column: number, row: number, side: LabelSide, extent: GlyphExtent) => {
    made.drawn.push(position);
    made.rows.push(row);
    made.sides.push(side);
    made.columns.push(column);
    made.from.push(extent.start / axisWidth);
    made.to.push(extent.end / axisWidth);
  };
  for (let at = 0; at < lane.order.length; ) {
    const column = columnOf(index, lane, at, columns);
    const begin = at;
    while (at < lane.order.length && columnOf(index, lane, at, columns) === column) at++;
    const own = lane.order.subarray(begin, at);
    room.forget(column * columnWidth - furthestBack);
    const taken = new Set<number>();
    for (const position of strongest(own, index.rank, wish.perColumn)) {
      const place = placed(wish, room, position, columnWidth);
      if (place === undefined) continue;
      taken.add(position);
      draw(position, column, place.row, place.side, place.extent);
    }
    const rest = own.length === taken.size ? [] : Array.from(own.filter((position) => !taken.has(position)));
    const [only] = rest;
    const alone =
      rest.length === 1 && only !== undefined ? inColumn(wish, only, column, columnWidth) : undefined;
    if (alone !== undefined && only !== undefined) draw(only, column, rows, alone.side, alone.extent);
    else if (rest.length > 0) {
      made.clusters.push(column);
      made.begins.push(made.rest.length);
      for (const position of rest) made.rest.push(position);
    }
  }
  return made;
}

/** The few of lowest rank, in its order. */
function strongest(own: Int32Array, rank: Int32Array, most: number): readonly number[] {
  const found: number[] = [];
  const rankOf = (position: number | undefined) => rank[position ?? 0] ?? 0;
  for (const position of own) {
    if (found.length === most && rankOf(found[most - 1]) < rankOf(position)) continue;
    let place = Math.min(found.length, most - 1);
    for (; place > 0 && rankOf(found[place - 1]) > rankOf(position); place--)
      found[place] = found[place - 1] ?? 0;
    found[place] = position;
  }
  return found;
}

function columnOf({ first }: TimelineIndex, { order }: LaneIndex, at: number, columns: number): number {
  const share = first[order[at] ?? 0] ?? 0;
  return Math.min(columns - 1, Math.max(0, Math.floor(share * columns)));
}

type Place = Readonly<{ row: number; side: LabelSide; extent: GlyphExtent }>;

/** A row with room for glyph and label, else for the bare glyph. Long bars keep to the upper half of the rows. */
function placed(wish: Wish, room: RowRoom, position: number, columnWidth: number): Place | undefined {
  const glyph = glyphAt(wish, position);
  const width = wish.index.labelRoom(position);
  const long = glyph.end - glyph.start > 2 * columnWidth;
  const upper = Math.ceil(wish.rows / 2);
  for (const side of sides(glyph, width, wish.axisWidth)) {
    const extent = withLabel(glyph, side, width);
    const row = long
      ? room.take(extent, 0, upper)
      : (room.take(extent, upper, wish.rows) ?? room.take(extent, 0, upper));
    if (row !== undefined) return { row, side, extent };
  }
  return undefined;
}

function sides(glyph: GlyphExtent, width: number, axisWidth: number): readonly LabelSide[] {
  const side = sideWithRoom(glyph, width, axisWidth);
  if (side === 'before' && width >= longestBefore) return ['none'];
  return side === 'after' && width < longestBefore && glyph.start > width
    ? ['after', 'before', 'none']
    : [side, 'none'];
}

/** One item that is left over stands among the clusters as itself, where its column holds all of it. */
function inColumn(
  wish: Wish,
  position: number,
  column: number,
  columnWidth: number,
): Omit<Place, 'row'> | undefined {
  const glyph = glyphAt(wish, position);
  const width = wish.index.labelRoom(position);
  const [from, to] = [column * columnWidth, (column + 1) * columnWidth];
  for (const side of ['after', 'none'] as const) {
    const extent = withLabel(glyph, side, width);
    if (extent.start >= from && extent.end <= to) return { side, extent };
  }
  return undefined;
}

function glyphAt({ index, axisWidth }: Wish, position: number): GlyphExtent {
  const { items, first, last } = index;
  return paintedExtent(
    items[position]?.shape ?? 'undated',
    (first[position] ?? 0) * axisWidth,
    (last[position] ?? 0) * axisWidth,
  );
}

/** What stands in the rows of a lane near the place that is being filled, in pixels; filled from the axis' start on. */
class RowRoom {
  readonly #rows: GlyphExtent[][];

  constructor(rows: number) {
    this.#rows = Array.from({ length: rows }, () => []);
  }

  /** The first row from `from` up to `to` with room for a stretch, which it then holds; none if all are taken. */
  take(stretch: GlyphExtent, from: number, to: number): number | undefined {
    for (let row = from; row < to; row++) {
      const held = this.#rows[row];
      if (held?.every((other) => isApart(other, stretch))) {
        held.push(stretch);
        return row;
      }
    }
    return undefined;
  }

  /** Forgets what ends before a place that nothing to come can reach. */
  forget(before: number): void {
    for (const row of this.#rows) {
      let kept = 0;
      for (const stretch of row) if (stretch.end > before) row[kept++] = stretch;
      row.length = kept;
    }
  }
}

function isApart(a: GlyphExtent, b: GlyphExtent): boolean {
  return a.end + geometry.gap <= b.start || b.end + geometry.gap <= a.start;
}
