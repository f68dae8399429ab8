import type { DossierView } from '@/lib/api/contract';
import { sentView } from '@/lib/api/sent-view';
import type { Locale } from '@/lib/i18n/locales';
import { packed } from '@/lib/kernel/packed';
import type { Packed } from '@/lib/kernel/packed-form';
import type { Address } from '@/lib/session/address';

/** What a page is sent of a dossier: enough for what its address shows at first. */
export function viewFor(view: DossierView, locale: Locale, address: Address): Packed {
  const { filter, lanesBy, selected, why } = address;
  // a filter reads every text, in both languages, and who said something has a name of its own in each
  if (filter !== undefined || lanesBy === 'source') return packed(view);
  return sentView(
    view,
    locale,
    [selected, why].filter((id) => id !== undefined),
  );
}
