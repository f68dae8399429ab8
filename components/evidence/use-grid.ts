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
import { type CellPlace, nextPlace } from './next-place';
import { keyWish } from './rating-keys';

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
