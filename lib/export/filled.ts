import { rows } from '@/lib/charts/timeline-view';
import type { PackedMark } from './packed-marks';
import { paperRows } from './paper';

/** The rows of a lane, or of the undated shelf, before they are cut into pages. */
export type Band = Readonly<{
  kind: 'lane' | 'shelf';
  lane: string | undefined;
  rows: number;
  marks: readonly PackedMark[];
}>;
/** A band, or the part of one that found room, with its place on the page in pixels below the top of the axis. */
export type Filled = Band & Readonly<{ top: number; height: number; continues: boolean; continued: boolean }>;

/** Bands one below the other on as many pages as they need, none taller than `room`; tall ones are cut between rows. */
export function filled(
  bands: readonly Band[],
  room: number,
): readonly Readonly<{ bands: readonly Filled[]; height: number }>[] {
  const pages: Filled[][] = [[]];
  let top: number = rows.axis;
  const turn = () => {
    pages.push([]);
    top = rows.axis;
  };
  const put = (band: Band, continues: boolean, continued: boolean) => {
    const height = heightOf(band.rows);
    pages.at(-1)?.push({ ...band, top, height, continues, continued });
    top += height;
  };
  for (const band of bands) {
    let rest = band;
    let continued = false;
    while (top + heightOf(rest.rows) > room) {
      const fitting = rowsThatFit(rest, room - top);
      const isFresh = (pages.at(-1)?.length ?? 0) === 0;
      if (fitting >= Math.min(3, rest.rows) || isFresh) {
        const count = Math.max(1, fitting);
        if (count >= rest.rows) break;
        put(firstRows(rest, count), true, continued);
        rest = withoutRows(rest, count);
        continued = true;
      }
      turn();
    }
    put(rest, false, continued);
  }
  return pages.map((page) => {
    const last = page.at(-1);
    return { bands: page, height: last === undefined ? rows.axis : last.top + last.height };
  });
}

function heightOf(count: number): number {
  return Math.max(count * paperRows.pitch + 2 * paperRows.air, rows.name + paperRows.air);
}

/** How many rows fit, cut where no label of several lines is torn. */
function rowsThatFit({ marks }: Band, room: number): number {
  let count = Math.floor((room - 2 * paperRows.air) / paperRows.pitch);
  if (heightOf(0) > room) return 0;
  const torn = (at: number) => marks.some(({ row, lines }) => row < at && row + lines.length > at);
  while (count > 0 && torn(count)) count--;
  return Math.max(0, count);
}

function firstRows(band: Band, count: number): Band {
  return { ...band, rows: count, marks: band.marks.filter(({ row }) => row < count) };
}

function withoutRows(band: Band, count: number): Band {
  const marks = band.marks
    .filter(({ row }) => row >= count)
    .map((mark) => ({ ...mark, row: mark.row - count }));
  return { ...band, rows: band.rows - count, marks };
}
