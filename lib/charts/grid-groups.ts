import type { IsoDate } from '@/lib/time/civil-date';
import { dateParts } from '@/lib/time/date-parts';
import { firstDay, lastDay } from '@/lib/time/window-bounds';
import type { DevelopmentRow } from './development-rows';

export type ReadingOrder = 'time' | 'scenario';

/** Rows read together, and what can be said of them without reading each. */
export type GridGroup = Readonly<{
  /** A year, a scenario id, `undated`, or `context`; `all` where nothing needs grouping. */
  key: string;
  rows: readonly DevelopmentRow[];
  /** First and last day any of them may have happened on; open or undated ones set no bound. */
  from: IsoDate | undefined;
  to: IsoDate | undefined;
  /** The row that bears most on any scenario. */
  strongest: DevelopmentRow | undefined;
}>;

/** From here on a reader is given a summary of each group first, its rows when asked for. */
export const summaryThreshold = 200;

/**
 * The rows in one of two reading orders, the earliest first within each group: by time in one piece, or year by year
 * where there are too many; by scenario in the dossier's order, context last. `inOrder` lists the ids by time.
 */
export function gridGroups(
  rows: readonly DevelopmentRow[],
  order: ReadingOrder,
  scenarios: readonly string[],
  inOrder: readonly string[],
): readonly GridGroup[] {
  const places = new Map(inOrder.map((id, place) => [id, place]));
  const timed = rows.toSorted((a, b) => (places.get(a.item.id) ?? 0) - (places.get(b.item.id) ?? 0));
  if (rows.length === 0) return [];
  if (order === 'time' && rows.length <= summaryThreshold) return [group('all', timed)];
  const found = new Map<string, DevelopmentRow[]>();
  for (const row of timed) {
    const key = order === 'time' ? yearOf(row) : (row.item.scenario ?? 'context');
    const own = found.get(key);
    if (own === undefined) found.set(key, [row]);
    else own.push(row);
  }
  const keys = order === 'time' ? [...found.keys()] : [...scenarios, 'context'];
  return keys.flatMap((key) => {
    const own = found.get(key);
    return own === undefined ? [] : [group(key, own)];
  });
}

function group(key: string, rows: readonly DevelopmentRow[]): GridGroup {
  const days = (bound: typeof firstDay) =>
    rows.map(({ item }) => item.window && bound(item.window)).filter((day) => day !== undefined);
  return {
    key,
    rows,
    from: days(firstDay).toSorted()[0],
    to: days(lastDay).toSorted().at(-1),
    strongest: rows.reduce<DevelopmentRow | undefined>(
      (best, row) => (row.item.strength > (best?.item.strength ?? 0) ? row : best),
      undefined,
    ),
  };
}

function yearOf({ item }: DevelopmentRow): string {
  const day = item.window && (firstDay(item.window) ?? lastDay(item.window));
  return day === undefined ? 'undated' : String(dateParts(day).year);
}
