import { err, ok, type Result } from '@/lib/kernel/result';
import type { Change } from './change';
import { changeBetween, type PartsReplaced, partsBetween, touchedParts } from './change-between';
import { dossierWith } from './dossier-with';
import type { DossierEntry } from './log';
import type { Dossier } from './schema';

/** Why an entry cannot be taken back; `overtaken` carries the later entries that touched what it had changed. */
export type UndoRefusal =
  | Readonly<{ kind: 'unknown-entry'; last: number }>
  | Readonly<{ kind: 'creation' }>
  | Readonly<{ kind: 'overtaken'; since: readonly DossierEntry[] }>;

/** The change that gives back the dossier as it was before a change; a creation has none. */
export function inverse(made: Change, before: Dossier): PartsReplaced | undefined {
  if (made.kind === 'created') return undefined;
  return changeBetween(dossierWith(before, made), before, 'undone');
}

/** The dossier after each entry of its log; throws if the log does not begin with its creation. */
export function dossierStates(entries: readonly DossierEntry[]): readonly Dossier[] {
  const states: Dossier[] = [];
  for (const { change } of entries) {
    const before = states.at(-1) ?? (change.kind === 'created' ? change.dossier : undefined);
    if (before === undefined) throw new Error('a dossier log begins with its creation');
    states.push(dossierWith(before, change));
  }
  return states;
}

/**
 * What takes entry `seq` back as the dossier stands now, without touching what came later. Undoing an undoing does the
 * thing again.
 */
export function undoOf(entries: readonly DossierEntry[], seq: number): Result<PartsReplaced, UndoRefusal> {
  const states = dossierStates(entries);
  const entry = entries[seq - 1];
  if (entry === undefined) return err({ kind: 'unknown-entry', last: entries.length });
  const back = backOf(entry, states);
  if (back === undefined) return err({ kind: 'creation' });
  if (isAsLeft(back, entry, states)) return ok({ ...back, undoes: seq });
  const own = new Set(touchedParts(back));
  const since = entries.slice(seq).filter((later) => {
    const [earlier, then] = [states[later.seq - 2], states[later.seq - 1]];
    return earlier && then && touchedParts(partsBetween(earlier, then)).some((part) => own.has(part));
  });
  return err({ kind: 'overtaken', since });
}

/** Whether an entry can be taken back as the dossier stands after all of `states`. */
export function isUndoable(entry: DossierEntry, states: readonly Dossier[]): boolean {
  const back = backOf(entry, states);
  return back !== undefined && isAsLeft(back, entry, states);
}

function backOf({ seq, change }: DossierEntry, states: readonly Dossier[]): PartsReplaced | undefined {
  const before = states[seq - 2];
  return before && inverse(change, before);
}

// What was changed and changed back is as the entry left it.
function isAsLeft(back: PartsReplaced, { seq }: DossierEntry, states: readonly Dossier[]): boolean {
  const [after, now] = [states[seq - 1], states.at(-1)];
  if (after === undefined || now === undefined) return false;
  const own = new Set(touchedParts(back));
  return !touchedParts(partsBetween(after, now)).some((part) => own.has(part));
}
