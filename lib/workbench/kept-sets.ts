import { changeBetween, type PartsChange } from '@/lib/dossier/change-between';
import type { Dossier } from '@/lib/dossier/schema';
import type { NamedSet } from '@/lib/dossier/what-if-schema';

/** The change that keeps a what-if under a name, after those that are kept already. */
export function setKept(dossier: Dossier, set: Omit<NamedSet, 'id'>): PartsChange<'set-kept'> {
  const sets = dossier.sets ?? [];
  const kept = { ...set, id: nextSetId(sets.map(({ id }) => id)) };
  return changeBetween(dossier, { ...dossier, sets: [...sets, kept] }, 'set-kept');
}

/** The change that drops a kept what-if. */
export function setDropped(dossier: Dossier, id: string): PartsChange<'set-dropped'> {
  const sets = dossier.sets?.filter((set) => set.id !== id);
  return changeBetween(dossier, { ...dossier, sets }, 'set-dropped');
}

function nextSetId(inUse: readonly string[]): string {
  const numbers = inUse.map((id) => Number(/^set-(\d{1,6})$/.exec(id)?.[1] ?? 0));
  return `set-${Math.max(0, ...numbers) + 1}`;
}
