import type { DevelopmentId } from '@/lib/dossier/atoms';
import type { DossierEntry } from '@/lib/dossier/log';
import type { Development, Dossier } from '@/lib/dossier/schema';
import { subjects } from '@/lib/dossier/subjects';
import { dossierStates, isUndoable } from '@/lib/dossier/undo';
import type { NamedSet } from '@/lib/dossier/what-if-schema';
import { textIn } from '@/lib/i18n/text';
import type { Tongue } from '@/lib/i18n/tongue';
import { isSame } from '@/lib/kernel/is-same';

/** One entry of the dossier's log as a history tells it. */
export type LogRow = Readonly<{
  entry: DossierEntry;
  /** What it was about, each by the title that it had; a kept what-if by its name. */
  subjects: readonly Readonly<{ id: string; text: string; lang: 'en' | 'ar' }>[];
  /** What of one development it changed, by the names of the schema. */
  changed: readonly string[];
  /** The developments that it took out, as they were. */
  removed: readonly Development[];
  /** Whether the dossier is still as it left it, so that it can be taken back. */
  undoable: boolean;
  /** The entry that it takes back, and the one by which it was taken back. */
  undoes: number | undefined;
  undoneBy: number | undefined;
}>;

/** The log of a dossier, newest first; only entries whose number is wanted. */
export function logRows(
  entries: readonly DossierEntry[],
  tongue: Tongue,
  isWanted: (seq: number) => boolean = () => true,
): readonly LogRow[] {
  const states = dossierStates(entries);
  const undoneBy = new Map<number, number>();
  for (const { seq, change } of entries)
    if (change.kind === 'parts-replaced' && change.undoes !== undefined) undoneBy.set(change.undoes, seq);
  return entries
    .filter(({ seq }) => isWanted(seq))
    .map((entry): LogRow => {
      const [before, after] = [states[entry.seq - 2], states[entry.seq - 1]];
      const ids = subjects(entry.change);
      const known = (id: DevelopmentId) => developmentIn(after, id) ?? developmentIn(before, id);
      return {
        entry,
        subjects: [
          ...ids.map((id) => ({ id, ...textIn(tongue, known(id)?.title ?? { en: id }) })),
          ...setNames(entry.change, before).map(({ id, name }) => ({ id, ...textIn(tongue, name) })),
        ],
        changed: changedKeys(ids, before, after),
        removed: ids.flatMap((id) => {
          const was = developmentIn(before, id);
          return was !== undefined && developmentIn(after, id) === undefined ? [was] : [];
        }),
        undoable: isUndoable(entry, states),
        undoes: entry.change.kind === 'parts-replaced' ? entry.change.undoes : undefined,
        undoneBy: undoneBy.get(entry.seq),
      };
    })
    .toReversed();
}

/** The kept what-ifs that a change is about, as it left them or, where it dropped them, as they were. */
function setNames(change: DossierEntry['change'], before: Dossier | undefined): readonly NamedSet[] {
  if (change.kind !== 'parts-replaced') return [];
  const { insert = [], replace = [], remove = [] } = change.sets ?? {};
  const gone = before?.sets?.filter(({ id }) => remove.includes(id)) ?? [];
  return [...insert.map(({ item }) => item), ...replace, ...gone];
}

function developmentIn(dossier: Dossier | undefined, id: DevelopmentId): Development | undefined {
  return dossier?.developments.find((item) => item.id === id);
}

function changedKeys(
  ids: readonly DevelopmentId[],
  before: Dossier | undefined,
  after: Dossier | undefined,
): readonly string[] {
  const [id, ...more] = ids;
  if (id === undefined || more.length > 0) return [];
  const [was, is] = [developmentIn(before, id), developmentIn(after, id)];
  if (was === undefined || is === undefined) return [];
  return Object.keys({ ...was, ...is }).filter((key) => !isSame(Reflect.get(was, key), Reflect.get(is, key)));
}
