import { shareOf } from '@/lib/charts/time-scale';
import { glyphExtent } from '@/lib/charts/timeline-layout';
import { rows } from '@/lib/charts/timeline-view';
import { dayNumber } from '@/lib/time/day-number';
import { type MeasuredItem, measuredItem } from './measured-item';
import { blockOf, isOnPage, type PackedMark } from './packed-marks';
import type { PagedBand, PaperBand, pagedBands } from './paged-bands';
import { paperRows } from './paper';
import type { SheetWish } from './sheets';
import { shelfBand } from './shelf-band';

/*
 * What `sheets` means, written down without any thought of how long it takes: every item is asked on every page, every
 * row is asked in turn, and every number of pages is tried. Only tests use it.
 */
type PlainSheet = Readonly<{ pan: number; bands: readonly PagedBand[]; height: number }>;

export function plainSheets(wish: SheetWish): readonly PlainSheet[] {
  let best = plainSheetsOver(wish, 1);
  for (let pages = 2; pages <= best.length; pages++) {
    const tried = plainSheetsOver(wish, pages);
    if (tried.length <= best.length) best = tried;
  }
  return best;
}

const gutter = 112;
const side = 104;

function plainSheetsOver(wish: SheetWish, pages: number): readonly PlainSheet[] {
  const { items, lanes, scale, asOfOn, width } = wish;
  const plot = width - gutter;
  const axis = pages * plot - side;
  const now = dayNumber(asOfOn);
  const shelved = shelfBand(items, plot);
  return Array.from({ length: pages }, (_, page) => {
    const isLast = page === pages - 1;
    const pan = (page * plot) / axis;
    const at = (day: number) => (shareOf(scale, day) - pan) * axis;
    const extentOf = ({ item }: MeasuredItem) => glyphExtent(item, at, now);
    const on = { plot: isLast ? plot - side : plot, side: isLast ? side : 0, extentOf };
    const bands: PaperBand[] = lanes.map((lane) => {
      const own = items
        .filter((item) => item.lane === lane)
        .flatMap((item) => measuredItem(item, scale, now) ?? [])
        .filter((item) => isOnPage(item, on))
        .map((item) => blockOf(item, on))
        .toSorted((a, b) => a.start - b.start || (a.id < b.id ? -1 : 1));
      const ends: number[] = [];
      const marks = own.map(({ start, end, ...mark }): PackedMark => {
        let row = 0;
        while (ends.slice(row, row + mark.lines.length).some((each) => each > start)) row++;
        for (let each = row; each < row + mark.lines.length; each++) ends[each] = end + 12;
        return { ...mark, row };
      });
      return { kind: 'lane', lane, rows: ends.length, marks };
    });
    return plainlyFilled([...bands, ...(isLast && shelved ? [shelved] : [])], wish.height).map((sheet) => ({
      ...sheet,
      pan,
    }));
  }).flat();
}

function plainlyFilled(bands: readonly PaperBand[], room: number): ReturnType<typeof pagedBands> {
  const pages: PagedBand[][] = [[]];
  let top: number = rows.axis;
  const turn = () => {
    pages.push([]);
    top = rows.axis;
  };
  const put = (band: PaperBand, continues: boolean, continued: boolean) => {
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
function rowsThatFit({ marks }: PaperBand, room: number): number {
  let count = Math.floor((room - 2 * paperRows.air) / paperRows.pitch);
  if (heightOf(0) > room) return 0;
  const torn = (at: number) => marks.some(({ row, lines }) => row < at && row + lines.length > at);
  while (count > 0 && torn(count)) count--;
  return Math.max(0, count);
}

function firstRows(band: PaperBand, count: number): PaperBand {
  return { ...band, rows: count, marks: band.marks.filter(({ row }) => row < count) };
}

function withoutRows(band: PaperBand, count: number): PaperBand {
  const marks = band.marks
    .filter(({ row }) => row >= count)
    .map((mark) => ({ ...mark, row: mark.row - count }));
  return { ...band, rows: band.rows - count, marks };
}
