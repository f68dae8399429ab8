import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dossierSchema } from '@/lib/dossier/schema';
import type { Store } from '@/lib/store/store';
import { firstAssessment } from './first-assessment';

const author = 'Masar';

/**
 * Puts every dossier file of a folder into the store, unless one with its address is there already: what an analyst
 * has made of it stays. Two servers may do this at once; the second finds the address taken.
 */
export async function seed(store: Store, folder: string): Promise<void> {
  const present = new Set((await store.listDossiers()).map(({ slug }) => slug));
  for (const name of dossierFiles(folder)) {
    const parsed = dossierSchema.safeParse(JSON.parse(readFileSync(join(folder, name), 'utf8')));
    if (!parsed.success) throw new Error(`${name} is not a dossier: ${parsed.error.message}`);
    const dossier = parsed.data;
    if (present.has(dossier.slug)) continue;
    await store.createDossier({ dossier, author, assessment: firstAssessment(dossier, author) });
  }
}

function dossierFiles(folder: string): readonly string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort();
}
