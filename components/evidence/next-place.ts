import type { KeyboardEvent } from 'react';

/** A cell of the grid: the place of its row, and its column. */
export type CellPlace = Readonly<{ row: number; column: number }>;

const page = 10;

/** Where a key leads in a grid; arrows point as they do on the screen. */
export function nextPlace(
  { key, ctrlKey, metaKey, altKey }: KeyboardEvent,
  { row, column }: CellPlace,
  last: CellPlace,
  rightToLeft: boolean,
): CellPlace | undefined {
  if (altKey || metaKey) return undefined;
  const rows = (to: number) => Math.min(last.row, Math.max(0, to));
  const columns = (to: number) => Math.min(last.column, Math.max(0, to));
  switch (key) {
    case 'ArrowUp':
      return { row: rows(row - 1), column };
    case 'ArrowDown':
      return { row: rows(row + 1), column };
    case 'ArrowLeft':
      return { row, column: columns(column + (rightToLeft ? 1 : -1)) };
    case 'ArrowRight':
      return { row, column: columns(column + (rightToLeft ? -1 : 1)) };
    case 'PageUp':
      return { row: rows(row - page), column };
    case 'PageDown':
      return { row: rows(row + page), column };
    case 'Home':
      return { row: ctrlKey ? 0 : row, column: 0 };
    case 'End':
      return { row: ctrlKey ? last.row : row, column: last.column };
    default:
      return undefined;
  }
}
