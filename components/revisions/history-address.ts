/** The history from a revision or an entry on, with whatever else the address says; from the newest where none is given. */
export function historyAddress(path: string, query: string, part: 'rev' | 'entry', number?: number): string {
  const next = new URLSearchParams(query);
  if (number === undefined) next.delete(part);
  else next.set(part, String(number));
  return next.size === 0 ? path : `${path}?${next}`;
}
