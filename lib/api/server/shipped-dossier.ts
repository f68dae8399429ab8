import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dossierSchema } from '@/lib/dossier/dossier-schema';
import type { Dossier } from '@/lib/dossier/schema';
import { faultsOf } from './faults-of';
import { fieldError } from './problem-of';

/** The dossiers of a folder of files, by their names. */
export function shippedDossiers(folder: string): readonly Dossier[] {
  return dossierFiles(folder).map((name) => dossierIn(join(folder, name), name));
}

// the files of a release do not change while it runs
const read = new Map<string, readonly Dossier[]>();

/** The dossier that is shipped under an address; none where there is none. Read from the files once. */
export function shippedDossier(folder: string, slug: string): Dossier | undefined {
  const dossiers = read.get(folder) ?? shippedDossiers(folder);
  read.set(folder, dossiers);
  return dossiers.find((dossier) => dossier.slug === slug);
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
