import { datesInBoth } from '@/components/shell/dates-in-both';
import type { Filtering } from '@/lib/session/state';

let coming: Promise<Filtering> | undefined;
let here: Filtering | undefined;

/** What a filter is applied with, where it has come already. */
export function filteringHere(): Filtering | undefined {
  return here;
}

/** Few open a page with a filter, so it is fetched after the first paint; the same promise each time. */
export function filtering(): Promise<Filtering> {
  coming ??= Promise.all([import('@/lib/session/filter'), datesInBoth()]).then(([module]) => {
    here = module;
    return module;
  });
  return coming;
}
