import {
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
  useCallback,
  useEffect,
  useRef,
  useState,
} from 'react';
import { flushSync } from 'react-dom';
import type { Cell } from '@/lib/dossier/what-if-schema';
import { latinDigits } from '@/lib/workbench/points-input';

/** What is opened from a cell: the choice for a scenario, with its ratio first or not, the grade, what counts. */
export type Opening = Readonly<{ row: string; column: number }> &
  (
    | Readonly<{ what: 'cell'; scenario: string; ratioFirst: boolean }>
    | Readonly<{ what: 'grade' }>
    | Readonly<{ what: 'counts' }>
  );

type Wish = Readonly<{
  /** Ids in the order of the rows. */
  ids: readonly string[];
  columns: number;
  rightToLeft: boolean;
  onRate: (id: string, scenario: string, cell: Cell) => void;
  onOpen: (opening: Opening) => void;
  onSelect: (id: string) => void;
}>;

/** One tab stop for the whole grid: arrows walk its cells, keys rate them, Enter and clicks open what there is to choose. */
export function useGrid({ ids, columns, rightToLeft, onRate, onOpen, onSelect }: Wish) {
  const grid = useRef<HTMLDivElement>(null);
  const [focused, setFocused] = useState<string>();
  const stop = useRef<Element>(null);
  // the stop may have gone with a row that is no longer drawn
  useEffect(() => {
    if (stop.current?.isConnected) return;
    stop.current = grid.current?.querySelector('[data-column]') ?? null;
    stop.current?.setAttribute('tabindex', '0');
  });
  const goTo = useCallback(
    ({ row, column }: CellPlace) => {
      const id = ids[row];
      if (id === undefined) return;
      // a row far from what is in view has no cells until the focus is to go there
      flushSync(() => setFocused(id));
      cellAt(grid.current, id, column)?.focus();
    },
    [ids],
  );
  const open = useCallback(
    (cell: HTMLElement, ratioFirst: boolean) => {
      const [row, column] = [
        cell.closest<HTMLElement>('[data-row]')?.dataset.row,
        Number(cell.dataset.column),
      ];
      if (row === undefined) return;
      const { scenario } = cell.dataset;
      if (scenario !== undefined) onOpen({ row, column, what: 'cell', scenario, ratioFirst });
      else if (column === 2 || column === 3) onOpen({ row, column, what: column === 2 ? 'grade' : 'counts' });
      else onSelect(row);
    },
    [onOpen, onSelect],
  );
  const onKeyDown = useCallback(
    (event: KeyboardEvent) => {
      const cell = cellOfEvent(event.target);
      const id = cell?.closest<HTMLElement>('[data-row]')?.dataset.row;
      if (cell === undefined || id === undefined) return;
      const at = { row: ids.indexOf(id), column: Number(cell.dataset.column) };
      const last = { row: ids.length - 1, column: columns - 1 };
      const next = nextPlace(event, at, last, rightToLeft);
      const { scenario } = cell.dataset;
      const wish = next === undefined ? keyWish(event) : undefined;
      if (next !== undefined) goTo(next);
      else if (wish === undefined) return;
      else if ('open' in wish) open(cell, wish.open === 'ratio');
      else if (scenario !== undefined) onRate(id, scenario, wish.rate);
      else return;
      event.preventDefault();
    },
    [ids, columns, rightToLeft, goTo, open, onRate],
  );
  const onFocus = useCallback(({ target }: FocusEvent) => {
    const cell = cellOfEvent(target);
    if (cell === undefined) return;
    stop.current?.setAttribute('tabindex', '-1');
    cell.setAttribute('tabindex', '0');
    stop.current = cell;
  }, []);
  const onClick = useCallback(
    ({ target }: MouseEvent) => {
      const cell = cellOfEvent(target);
      if (cell !== undefined) open(cell, false);
    },
    [open],
  );
  return { grid, focused, onKeyDown, onFocus, onClick };
}

/** The cell of a row, or what there is of it. */
export function cellAt(grid: HTMLElement | null, id: string, column: number): HTMLElement | undefined {
  const row = grid?.querySelector(`[data-row="${id}"]`);
  return (
    row?.querySelector<HTMLElement>(`[data-column="${column}"]`) ??
    row?.querySelector<HTMLElement>('[data-column]') ??
    undefined
  );
}

function cellOfEvent(target: EventTarget): HTMLElement | undefined {
  return target instanceof Element ? (target.closest<HTMLElement>('[data-column]') ?? undefined) : undefined;
}

/** A cell of the grid: the place of its row, and its column. */
type CellPlace = Readonly<{ row: number; column: number }>;

const page = 10;

/** Where a key leads in a grid; arrows point as they do on the screen. */
function nextPlace(
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

/** What a key asks for in a cell: a rating, a field for a ratio, or the whole choice. */
type KeyWish = Readonly<{ rate: Cell }> | Readonly<{ open: 'choice' | 'ratio' }>;

const byDigit: Readonly<Record<string, Cell>> = { 1: 'II', 2: 'I', 3: 'N', 4: 'C', 5: 'CC' };
const byLetter: Readonly<Record<string, readonly [Cell, Cell]>> = {
  c: ['C', 'CC'],
  n: ['N', 'N'],
  i: ['I', 'II'],
};

/** 1 to 5 from very inconsistent to very consistent, C, N and I with Shift for very, Delete for none, X for a ratio. */
function keyWish(event: KeyboardEvent): KeyWish | undefined {
  const { key, shiftKey } = event;
  if (event.ctrlKey || event.metaKey || event.altKey) return undefined;
  if (key === 'Enter' || key === ' ') return { open: 'choice' };
  if (key === 'Delete' || key === 'Backspace') return { rate: 'NA' };
  const rated = byDigit[latinDigits(key)];
  if (rated !== undefined) return { rate: rated };
  const letter = letterOf(event);
  if (letter === 'x' || key === '×') return { open: 'ratio' };
  const pair = byLetter[letter];
  return pair && { rate: pair[shiftKey ? 1 : 0] };
}

// another script has other letters on these keys: then the key itself is meant
function letterOf({ key, code }: KeyboardEvent): string {
  return /^[a-z]$/i.test(key) ? key.toLowerCase() : (/^Key([A-Z])$/.exec(code)?.[1] ?? '').toLowerCase();
}
