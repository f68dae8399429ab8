/** Numbers on one page of a history, newest first, and where the pages beside it begin. */
export type HistoryPage = Readonly<{
  newest: number;
  oldest: number;
  /** All that there are, counted from 1 without gaps. */
  total: number;
  newer: number | undefined;
  older: number | undefined;
}>;

export const historyPageSize = 50;

/**
 * The page that begins with the number asked for, or with the newest. What is added later changes no page that begins
 * with a number, so that such an address can be kept.
 */
export function historyPage(total: number, asked?: number, size: number = historyPageSize): HistoryPage {
  const isThere = asked !== undefined && Number.isInteger(asked) && asked >= 1 && asked <= total;
  const newest = isThere ? asked : total;
  const oldest = Math.min(newest, Math.max(1, newest - size + 1));
  return {
    newest,
    oldest,
    total,
    newer: newest < total ? Math.min(total, newest + size) : undefined,
    older: oldest > 1 ? oldest - 1 : undefined,
  };
}

/** Whether a number is on a page. */
export function isOnHistoryPage({ newest, oldest }: HistoryPage, number: number): boolean {
  return number >= oldest && number <= newest;
}
