import { type Sheet, type SheetWish, sheetsOver } from './sheets';

/** Widths in pixels among which a poster chooses, and how tall it may be beside its width. */
const widths = [1_200, 1_700, 2_400, 3_400, 4_800, 6_800, 9_600, 13_600];
const tallest = 0.72;

/** The whole timeline on one sheet, as narrow as keeps it no taller than wide paper is; at most 3.6 metres. */
export function poster(wish: Omit<SheetWish, 'width' | 'height'>): Sheet {
  let made: Sheet | undefined;
  for (const width of widths) {
    made = oneSheet(wish, width);
    if (made.height <= width * tallest) break;
  }
  if (made === undefined) throw new Error('no width for a poster');
  return made;
}

/** Everything on one sheet of this width in pixels, as tall as it must be. */
export function oneSheet(wish: Omit<SheetWish, 'width' | 'height'>, width: number): Sheet {
  const [sheet] = sheetsOver({ ...wish, width, height: Number.POSITIVE_INFINITY }, 1);
  if (sheet === undefined) throw new Error('a timeline without a sheet');
  return sheet;
}
