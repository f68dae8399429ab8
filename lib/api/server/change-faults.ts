import { type Change, dossierWith } from '@/lib/dossier/log';
import { type Dossier, dossierSchema } from '@/lib/dossier/schema';
import { faultsOf } from './faults-of';
import type { Fault } from './refusal';

/** What a change of the right shape would break in this dossier: ids that point nowhere, or that it would orphan. */
export function changeFaults(dossier: Dossier, change: Change): readonly Fault[] {
  const named = namedFaults(dossier, change);
  if (named.length > 0) return named;
  const after = dossierWith(dossier, change);
  const parsed = dossierSchema.safeParse(after);
  return parsed.success ? [] : faultsOf(parsed.error.issues, after);
}

function namedFaults(dossier: Dossier, change: Change): readonly Fault[] {
  const known = (id: string) => dossier.developments.some((item) => item.id === id);
  switch (change.kind) {
    case 'development-added': {
      const { id } = change.development;
      return known(id) ? [{ path: ['change', 'development', 'id'], value: id, code: 'duplicate-id' }] : [];
    }
    case 'development-changed': {
      const { id } = change.development;
      return known(id) ? [] : [{ path: ['change', 'development', 'id'], value: id, code: 'unknown-id' }];
    }
    case 'development-removed':
      return known(change.id) ? [] : [{ path: ['change', 'id'], value: change.id, code: 'unknown-id' }];
    case 'settings-changed':
      return unknownChecks(dossier, change.settings.checksOff, ['change', 'settings']);
    case 'created':
    case 'anchor-moved':
      return [];
  }
}

/** Source checks that are switched off but do not exist. */
export function unknownChecks(
  dossier: Dossier,
  checksOff: readonly string[],
  path: readonly PropertyKey[],
): readonly Fault[] {
  const known = new Set(dossier.sourceChecks.map(({ id }) => id));
  return checksOff.flatMap((id, index) =>
    known.has(id) ? [] : [{ path: [...path, 'checksOff', index], value: id, code: 'unknown-id' as const }],
  );
}
