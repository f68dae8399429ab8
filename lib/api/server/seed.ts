import type { Store } from '@/lib/store/store';
import { firstAssessment } from './first-assessment';
import { shippedDossiers } from './shipped-dossier';

const author = 'Masar';

/**
 * Puts every dossier file of a folder into the store, unless one with its address is there already: what an analyst
 * has made of it stays. Two servers may do this at once; the second finds the address taken.
 */
export async function seed(store: Store, folder: string): Promise<void> {
  const present = new Set((await store.listDossiers()).map(({ slug }) => slug));
  for (const dossier of shippedDossiers(folder)) {
    if (present.has(dossier.slug)) continue;
    await store.createDossier({ dossier, author, assessment: firstAssessment(dossier, { author }) });
  }
}
