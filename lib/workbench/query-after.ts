import type { Change } from '@/lib/dossier/log';

/** The query to return with once a change is kept: as it was, but nothing chosen that is no longer there. */
export function queryAfter(query: string, made: Change): string {
  if (made.kind !== 'development-removed') return query;
  const left = new URLSearchParams(query);
  if (left.get('item') === made.id) left.delete('item');
  const rest = left.toString();
  return rest === '' ? '' : `?${rest}`;
}
