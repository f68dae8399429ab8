import type { DossierPicture } from '@/lib/charts/dossier-picture';
import { orderPicture } from '@/lib/charts/order-picture';
import type { Tongue } from '@/lib/i18n/tongue';
import { wordsIn } from '@/lib/i18n/words-in';

/** What the panel's button says before it is opened: how many stories the dates do not bear out. */
export function orderState(shown: DossierPicture, tongue: Tongue): string | undefined {
  const flagged = orderPicture(shown).findings.filter(({ verdict }) => verdict !== 'supported').length;
  return flagged === 0 ? undefined : wordsIn(tongue, 'order').flagged(flagged);
}
