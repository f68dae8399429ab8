import 'server-only';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { cookies } from 'next/headers';
import { declinedCookie } from '@/components/revisions/declined-offer';
import { shippedDossier } from '@/lib/api/server/shipped-dossier';
import type { DossierRecord } from '@/lib/dossier/log';
import { type ShippedOffer, shippedOffer } from '@/lib/dossier/shipped-offer';
import { projectRoot } from '@/lib/env';

/** What this release ships beyond a dossier, and whether this browser was told: not now. */
export type Offered = Readonly<{ offer: ShippedOffer; key: string; isDeclined: boolean }>;

type Known = Readonly<{ offer: ShippedOffer; key: string }>;
// the store gives the same record until something is added to it
const known = new WeakMap<DossierRecord, Known | 'nothing'>();

export async function offeredTo(record: DossierRecord): Promise<Offered | undefined> {
  const shipped = known.get(record) ?? beyond(record) ?? 'nothing';
  known.set(record, shipped);
  if (shipped === 'nothing') return undefined;
  const declined = (await cookies()).get(declinedCookie(record.slug))?.value;
  return { ...shipped, isDeclined: declined === shipped.key };
}

function beyond({ slug, dossier, entries }: DossierRecord): Known | undefined {
  const folder = join(/* turbopackIgnore: true */ projectRoot(), 'data', 'dossiers');
  const shipped = shippedDossier(folder, slug);
  const offer = shipped && shippedOffer(entries, dossier, shipped);
  if (offer === undefined) return undefined;
  // another offer has another key: what a later release adds is offered anew
  const key = createHash('sha256').update(JSON.stringify(offer.additions)).digest('hex').slice(0, 16);
  return { offer, key };
}
