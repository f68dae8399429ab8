import { type DossierPicture, dossierPicture } from '@/lib/charts/dossier-picture';
import { asOfDay } from '@/lib/dossier/as-of-day';
import type { Revision } from '@/lib/dossier/log';
import type { Dossier } from '@/lib/dossier/schema';
import { direction } from '@/lib/i18n/locales';
import { localeOf, type Tongue } from '@/lib/i18n/tongue';
import type { Address } from '@/lib/session/address';
import { poolOf, sifted } from '@/lib/session/filter';
import type { ExportView } from './export-view';
import { sandboxNotice } from './sandbox-notice';

type Recorded = Readonly<{ dossier: Dossier; revisions: readonly Revision[] }>;

/** What an address of the workbench shows, as files and pages show it; `permalink` is what they say of where it is. */
export function exportViewOf(
  { dossier: recorded, revisions }: Recorded,
  address: Address,
  tongue: Tongue,
  permalink: string,
): ExportView & Readonly<{ picture: DossierPicture }> {
  const { whatIf, lanesBy, even = false } = address;
  const anchorOn = whatIf?.anchorOn ?? recorded.anchor.on;
  const dossier = { ...recorded, anchor: { ...recorded.anchor, on: anchorOn } };
  const asOfOn = asOfDay(address.asOfOn, dossier, revisions);
  const layer = address.layer ?? dossier.settings.layer;
  const shown = dossierPicture({ dossier, layer, asOfOn, even, tongue, whatIf, lanesBy });
  return {
    ...{ picture: shown, total: dossier.developments.length, layer, asOfOn, permalink },
    sandbox: sandboxNotice(tongue, recorded, address),
    triedOn: anchorOn === recorded.anchor.on ? undefined : anchorOn,
    rightToLeft: (address.direction ?? direction(localeOf(tongue))) === 'rtl',
    days: address.view,
    kept: address.filter && sifted(poolOf(shown), address.filter).matching,
  };
}
