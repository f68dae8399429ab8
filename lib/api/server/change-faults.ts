import type { Change } from '@/lib/dossier/change';
import { editedLists } from '@/lib/dossier/change-between';
import { dossierSchema } from '@/lib/dossier/dossier-schema';
import { dossierWith } from '@/lib/dossier/dossier-with';
import type { ListEdit } from '@/lib/dossier/list-edit';
import type { Dossier } from '@/lib/dossier/schema';
import { faultsOf } from './faults-of';
import type { BodyFault } from './refusal';

/** What a change of the right shape would break in this dossier: ids that point nowhere, or that it would orphan. */
export function changeFaults(dossier: Dossier, change: Change): readonly BodyFault[] {
  const named = namedFaults(dossier, change);
  if (named.length > 0) return named;
  const after = dossierWith(dossier, change);
  const parsed = dossierSchema.safeParse(after);
  if (!parsed.success) return faultsOf(parsed.error.issues, after);
  // a check that is gone cannot stay switched off: every later assessment would be refused for it
  return change.kind === 'parts-replaced' ? unknownChecks(after, after.settings.checksOff, ['settings']) : [];
}

function namedFaults(dossier: Dossier, change: Change): readonly BodyFault[] {
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
    case 'parts-replaced':
      return editedLists.flatMap((list) => editFaults(dossier[list] ?? [], change[list], ['change', list]));
    case 'created':
    case 'anchor-moved':
      return [];
  }
}

function editFaults(
  items: readonly Readonly<{ id: string }>[],
  { remove = [], replace = [], insert = [] }: ListEdit<Readonly<{ id: string }>> = {},
  path: readonly PropertyKey[],
): readonly BodyFault[] {
  const known = new Set(items.map(({ id }) => id));
  const removed = new Set(remove);
  const unknown = (id: string, at: readonly PropertyKey[]): readonly BodyFault[] =>
    known.has(id) ? [] : [{ path: [...path, ...at], value: id, code: 'unknown-id' }];
  return [
    ...remove.flatMap((id, index) => unknown(id, ['remove', index])),
    ...replace.flatMap(({ id }, index): readonly BodyFault[] =>
      removed.has(id)
        ? [{ path: [...path, 'replace', index, 'id'], value: id, code: 'duplicate-id' }]
        : unknown(id, ['replace', index, 'id']),
    ),
    ...insert.flatMap(({ item: { id } }, index): readonly BodyFault[] =>
      known.has(id)
        ? [{ path: [...path, 'insert', index, 'item', 'id'], value: id, code: 'duplicate-id' }]
        : [],
    ),
  ];
}

/** Source checks that are switched off but do not exist. */
export function unknownChecks(
  dossier: Dossier,
  checksOff: readonly string[],
  path: readonly PropertyKey[],
): readonly BodyFault[] {
  const known = new Set(dossier.sourceChecks.map(({ id }) => id));
  return checksOff.flatMap((id, index) =>
    known.has(id) ? [] : [{ path: [...path, 'checksOff', index], value: id, code: 'unknown-id' as const }],
  );
}
