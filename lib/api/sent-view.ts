import { firstSight } from '@/lib/dossier/first-sight';
import { revisionsInForce } from '@/lib/dossier/revisions-in-force';
import type { Locale } from '@/lib/i18n/locales';
import { packed } from '@/lib/kernel/packed';
import type { Packed } from '@/lib/kernel/packed-form';
import type { DossierView } from './contract';

/** What a page is sent of a view in its language: what its first screen shows and computes with, and all texts of what is `open` in it. */
export function sentView(view: DossierView, locale: Locale, open: readonly string[]): Packed {
  if (open.length > 0) return made(view, locale, open);
  const known = sent.get(view) ?? new Map<Locale, Packed>();
  const before = known.get(locale) ?? made(view, locale, []);
  sent.set(view, known.set(locale, before));
  return before;
}

// One view is sent again and again, until something is added to the dossier.
const sent = new WeakMap<DossierView, Map<Locale, Packed>>();

function made(view: DossierView, locale: Locale, open: readonly string[]): Packed {
  return packed({
    ...view,
    dossier: firstSight(view.dossier, locale, new Set(open)),
    revisions: revisionsInForce(view.revisions),
    log: [],
  });
}
