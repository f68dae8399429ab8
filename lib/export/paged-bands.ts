import { rows } from '@/lib/charts/timeline-view';
import type { PackedMark } from './packed-marks';
import { paperRows } from './paper';

/** The rows of a lane, or of the undated shelf, before they are cut into pages. */
export type PaperBand = Readonly<{
  kind: 'lane' | 'shelf';
  lane: string | undefined;
  rows: number;
  marks: readonly PackedMark[];
}>;
/** A band, or the part of one that found room, with its place on the page in pixels below the top of the axis. */
export type PagedBand = PaperBand &
  Readonly<{ top: number; height: number; continues: boolean; continued: boolean }>;

/** Bands one below the other on as many pages as they need, none taller than `room`; tall ones are cut between rows. */
export function pagedBands(
  bands: readonly PaperBand[],
  room: number,
): readonly Readonly<{ bands: readonly PagedBand[]; height: number }>[] {
  const pages: PagedBand[][] = [[]];
  let top: number = rows.axis;
  let isFresh = true;
  const turn = () => {
    pages.push([]);
    top = rows.axis;
    isFresh = true;
  };
  for (const band of bands) {
    const tears = lastTorn(band);
    const cuts: Cut[] = [];
    const put = (from: number, to: number, continues: boolean) => {
      const height = heightOf(to - from);
      cuts.push({ page: pages.length - 1, from, to, top, height, continues });
      top += height;
      isFresh = false;
    };
    let from = 0;
    while (top + heightOf(band.rows - from) > room) {
      const fitting = rowsThatFit(tears, from, room - top);
      if (fitting >= Math.min(3, band.rows - from) || isFresh) {
        const count = Math.max(1, fitting);
        if (count >= band.rows - from) break;
        put(from, from + count, true);
        from += count;
      }
      turn();
    }
    put(from, band.rows, false);
    const marks = marksByCut(band, cuts);
    for (const [index, { page, from: first, to, ...cut }] of cuts.entries())
      pages[page]?.push({
        ...{ ...band, ...cut, rows: to - first, marks: marks[index] ?? [], continued: index > 0 },
      });
  }
  return pages.map((page) => {
    const last = page.at(-1);
    return { bands: page, height: last === undefined ? rows.axis : last.top + last.height };
  });
}

/** Rows `from` … `to` of a band, and where on which page they stand. */
type Cut = Readonly<{
  page: number;
  from: number;
  to: number;
  top: number;
  height: number;
  continues: boolean;
}>;

function heightOf(count: number): number {
  return Math.max(count * paperRows.pitch + 2 * paperRows.air, rows.name + paperRows.air);
}

/** By row, the latest row in which a label begins that a cut above this one would tear. */
function lastTorn({ rows: count, marks }: PaperBand): Int32Array {
  const tears = new Int32Array(count + 1).fill(-1);
  for (const { row, lines } of marks)
    for (let at = row + 1; at < row + lines.length; at++) tears[at] = Math.max(tears[at] ?? -1, row);
  return tears;
}

/** How many rows fit from one on, cut where no label of several lines is torn. */
function rowsThatFit(tears: Int32Array, from: number, room: number): number {
  if (heightOf(0) > room) return 0;
  let count = Math.floor((room - 2 * paperRows.air) / paperRows.pitch);
  while (count > 0 && (tears[from + count] ?? -1) >= from) count--;
  return Math.max(0, count);
}

/** The marks of each piece, with their rows counted from its first. */
function marksByCut(
  { rows: count, marks }: PaperBand,
  cuts: readonly Cut[],
): readonly (readonly PackedMark[])[] {
  if (cuts.length === 1) return [marks];
  const cutOf = new Int32Array(count);
  for (const [index, { from, to }] of cuts.entries()) cutOf.fill(index, from, to);
  const made: PackedMark[][] = cuts.map(() => []);
  for (const mark of marks) {
    const index = cutOf[mark.row] ?? 0;
    made[index]?.push({ ...mark, row: mark.row - (cuts[index]?.from ?? 0) });
  }
  return made;
}
