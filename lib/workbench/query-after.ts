import type { Change } from '@/lib/dossier/change';

/** The query to return with once a change is kept: as it was, but nothing chosen that is no longer there. */
export function queryAfter(query: string, made: Change): string {
  const gone =
    made.kind === 'development-removed'
      ? [made.id]
      : made.kind === 'parts-replaced'
        ? (made.developments?.remove ?? [])
        : [];
  if (gone.length === 0) return query;
  const left = new URLSearchParams(query);
  if (gone.includes(left.get('item') ?? '')) left.delete('item');
  const rest = left.toString();
  return rest === '' ? '' : `?${rest}`;
}
