import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dossierSchema } from '@/lib/dossier/dossier-schema';
import type { Dossier } from '@/lib/dossier/schema';
import type { Store } from '@/lib/store/store';
import { faultsOf } from './faults-of';
import { firstAssessment } from './first-assessment';
import { fieldError } from './problem-of';

const author = 'Masar';

/**
 * Puts every dossier file of a folder into the store, unless one with its address is there already: what an analyst
 * has made of it stays. Two servers may do this at once; the second finds the address taken.
 */
export async function seed(store: Store, folder: string): Promise<void> {
  const present = new Set((await store.listDossiers()).map(({ slug }) => slug));
  for (const name of dossierFiles(folder)) {
    const dossier = dossierIn(join(folder, name), name);
    if (present.has(dossier.slug)) continue;
    await store.createDossier({ dossier, author, assessment: firstAssessment(dossier, { author }) });
  }
}

/** The dossier in a file; one that does not parse is refused with the place, the value and the reason of every fault. */
function dossierIn(path: string, name: string): Dossier {
  const value = jsonIn(readFileSync(path, 'utf8'), name);
  const parsed = dossierSchema.safeParse(value);
  if (parsed.success) return parsed.data;
  // the message names place, value and reason
  const lines = faultsOf(parsed.error.issues, value).map((fault) => `  ${fieldError(fault, 'en').message}`);
  throw new Error([`${name} is not a dossier:`, ...lines].join('\n'));
}

function jsonIn(text: string, name: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new Error(`${name} is not JSON: ${cause instanceof Error ? cause.message : String(cause)}`, {
      cause,
    });
  }
}

function dossierFiles(folder: string): readonly string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort();
}
