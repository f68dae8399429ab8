import { useMemo } from 'react';
import type { DossierPicture } from '@/lib/charts/dossier-picture';
import { type Filter, filterKey, isEmpty, readFilter } from '@/lib/session/filter-address';
import { useSifting } from './use-sifting';

/**
 * What of the picture is displayed. The picture itself, and with it every number and the axis, stays that of everything;
 * what is selected stays in sight even where it does not match.
 */
export function useFiltered(shown: DossierPicture, asked: Filter | undefined, selected: string | undefined) {
  // the address is read anew on every change of it; only another filter is a reason to sift again
  const key = filterKey(asked);
  const filter = useMemo(() => readFilter(new URLSearchParams(key)), [key]);
  const isOn = filter !== undefined && !isEmpty(filter);
  const sifting = useSifting(isOn);
  const pool = useMemo(() => (isOn ? sifting?.poolOf(shown) : undefined), [isOn, sifting, shown]);
  const sieve = useMemo(() => pool && filter && sifting?.sifted(pool, filter), [pool, filter, sifting]);
  const kept = selected !== undefined && sieve?.failing.has(selected) ? selected : undefined;
  const isFaint = filter?.faint ?? false;
  return useMemo(() => {
    const { items, rows } = shown;
    if (sieve === undefined) return { items, rows, matched: items, hidden: 0, sieve };
    const { matching } = sieve;
    const matched = items.filter(({ id }) => matching.has(id));
    return {
      /** What is drawn on the timeline. */
      items: items.flatMap((item) =>
        matching.has(item.id) ? item : isFaint || item.id === kept ? { ...item, muted: true as const } : [],
      ),
      /** What is listed. */
      rows: rows.filter(({ item }) => matching.has(item.id) || item.id === kept),
      matched,
      hidden: items.length - matched.length,
      sieve,
    };
  }, [shown, sieve, kept, isFaint]);
}
