import type { DevelopmentId, LocalisedText } from '@/lib/dossier/atoms';
import { chronology } from '@/lib/dossier/chronology';
import type { DateContradiction } from '@/lib/dossier/occurrences';
import type { Dossier } from '@/lib/dossier/schema';
import { isSame } from '@/lib/kernel/is-same';
import type { IsoDate } from '@/lib/time/civil-date';
import type { Window } from '@/lib/time/window';

export type Moved = Readonly<{ before: Window | undefined; after: Window | undefined }>;

/** A development of which a date moves, by clock, and what its words say against the new date. */
export type AnchorMove = Readonly<{
  id: DevelopmentId;
  title: LocalisedText;
  occurred: Moved | undefined;
  known: Moved | undefined;
  contradictions: readonly ContradictedDay[];
}>;
/** A weekday that the words name and the calendar has not, with the day that it was counted to. */
export type ContradictedDay = Extract<DateContradiction, { kind: 'weekday' }> & Readonly<{ on: IsoDate }>;

/** What moves when the report was published on another day, and how many developments stay where they are. */
export function anchorChanges(
  dossier: Dossier,
  from: IsoDate,
  to: IsoDate,
): Readonly<{ moved: readonly AnchorMove[]; stays: number }> {
  const [before, after] = [chronology(dossier, from), chronology(dossier, to)];
  const moved = dossier.developments.flatMap(({ id, title }): AnchorMove[] => {
    const [then, now] = [before[id], after[id]];
    const occurred = between(then?.occurred, now?.occurred);
    const known = between(then?.known, now?.known);
    if (occurred === undefined && known === undefined) return [];
    const contradictions = (now?.contradictions ?? []).flatMap((found) => {
      const on = now?.[found.clock]?.earliest;
      return found.kind === 'weekday' && on !== undefined ? [{ ...found, on }] : [];
    });
    return [{ id, title, occurred, known, contradictions: oncePerDay(contradictions) }];
  });
  return { moved, stays: dossier.developments.length - moved.length };
}

function between(before: Window | undefined, after: Window | undefined): Moved | undefined {
  return isSame(before, after) ? undefined : { before, after };
}

/** What happened and became known on one day is contradicted once, not on both clocks. */
function oncePerDay(all: readonly ContradictedDay[]): readonly ContradictedDay[] {
  return all.filter((found, index) => all.findIndex(({ on }) => on === found.on) === index);
}
