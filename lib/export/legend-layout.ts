import { labelWidth } from '@/lib/charts/label-width';
import { type WrappedBox, wrappedBoxes } from './wrapped-boxes';

/** Pixels: type, room between a sample and its words, and between two entries. */
export const legendType = { size: 11, inner: 5, gap: 20 } as const;

/** Entries of a legend, given the width of each sample and its words, wrapped into lines; pixels. */
export function legendLayout(
  entries: readonly Readonly<{ width: number; words: string }>[],
  room: number,
): Readonly<{ rows: number; places: readonly WrappedBox[] }> {
  const { size, inner, gap } = legendType;
  return wrappedBoxes(
    entries.map(({ width, words }) => width + inner + labelWidth(words, size)),
    room,
    gap,
  );
}
