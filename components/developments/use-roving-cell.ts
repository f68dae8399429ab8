import { type FocusEvent, type KeyboardEvent, useCallback, useRef } from 'react';

const page = 10;

/**
 * One tab stop for a whole grid: the arrows move from cell to cell as they point on the screen, Home and End along the
 * row, with Ctrl to the corners, Page keys by ten rows. A cell with a button in it hands the focus on to the button.
 */
export function useRovingCell(rightToLeft: boolean) {
  const grid = useRef<HTMLTableElement>(null);
  const onKeyDown = useCallback(
    (event: KeyboardEvent) => {
      const rows = [...(grid.current?.rows ?? [])];
      const at = placeOf(document.activeElement);
      if (at === undefined || event.altKey || event.metaKey) return;
      const next = moved(event, at, rows, rightToLeft);
      if (next === undefined) return;
      event.preventDefault();
      focusable(
        rows[next.row]?.cells[Math.min(next.column, (rows[next.row]?.cells.length ?? 1) - 1)],
      )?.focus();
    },
    [rightToLeft],
  );
  const onFocus = useCallback((event: FocusEvent) => {
    for (const stop of grid.current?.querySelectorAll('[tabindex="0"]') ?? [])
      stop.setAttribute('tabindex', '-1');
    event.target.setAttribute('tabindex', '0');
  }, []);
  return { grid, onKeyDown, onFocus };
}

type Place = Readonly<{ row: number; column: number }>;

function placeOf(focused: Element | null): Place | undefined {
  const cell = focused?.closest<HTMLTableCellElement>('th, td');
  const row = cell?.closest('tr');
  return cell && row ? { row: row.rowIndex, column: cell.cellIndex } : undefined;
}

function moved(
  { key, ctrlKey }: KeyboardEvent,
  { row, column }: Place,
  rows: readonly HTMLTableRowElement[],
  rightToLeft: boolean,
): Place | undefined {
  const last = rows.length - 1;
  const held = (to: number) => Math.min(last, Math.max(0, to));
  switch (key) {
    case 'ArrowUp':
      return { row: held(row - 1), column };
    case 'ArrowDown':
      return { row: held(row + 1), column };
    case 'ArrowLeft':
      return { row, column: Math.max(0, column + (rightToLeft ? 1 : -1)) };
    case 'ArrowRight':
      return { row, column: Math.max(0, column + (rightToLeft ? -1 : 1)) };
    case 'PageUp':
      return { row: held(row - page), column };
    case 'PageDown':
      return { row: held(row + page), column };
    case 'Home':
      return { row: ctrlKey ? 0 : row, column: 0 };
    case 'End':
      return { row: ctrlKey ? last : row, column: (rows[row]?.cells.length ?? 1) - 1 };
    default:
      return undefined;
  }
}

function focusable(cell: HTMLTableCellElement | undefined): HTMLElement | undefined {
  return cell?.querySelector<HTMLElement>('button') ?? cell;
}
