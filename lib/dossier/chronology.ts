import { dayWindow, instantBetween } from '@/lib/time/calendar-window';
import type { IsoDate } from '@/lib/time/civil-date';
import { later } from '@/lib/time/date-arithmetic';
import type { DateRule } from '@/lib/time/date-rule';
import { resolve, type WeekdayContradiction, weekdayContradiction } from '@/lib/time/resolve';
import type { Window } from '@/lib/time/window';
import { type ClosedWindow, firstDay, lastDay } from '@/lib/time/window-bounds';
import type { DevelopmentId } from './atoms';
import {
  type DateContradiction,
  hangs,
  type Occurrence,
  occurrences,
  type Resolved,
  undatedOccurrence,
} from './occurrences';
import type { Development, Dossier } from './schema';

export type DevelopmentDates = Readonly<{
  /** When it happened; undefined where nothing dates it. */
  occurred: Window | undefined;
  /** When it became known, always closed, so that every row enters the trace. */
  known: ClosedWindow;
  /** Whether the date of occurrence moves with the publication date, directly or through another development. */
  hangsOnAnchor: boolean;
  knownHangsOnAnchor: boolean;
  contradictions: readonly DateContradiction[];
}>;
export type Chronology = Readonly<Record<DevelopmentId, DevelopmentDates>>;
export type Dated = Pick<Dossier, 'anchor'> & Readonly<{ developments: readonly Development[] }>;

/** Both clocks of every development, were the report published on `anchorOn`. */
export function chronology(dossier: Dated, anchorOn: IsoDate = dossier.anchor.on): Chronology {
  const resolved = occurrences(dossier.developments, anchorOn);
  const occurredOf = (id: DevelopmentId) => resolved.get(id);
  return Object.fromEntries(
    dossier.developments.map((item) => {
      const occurrence = occurredOf(item.id) ?? undatedOccurrence;
      const known = resolvedKnown(item.known.rule, anchorOn, occurredOf);
      return [
        item.id,
        {
          occurred: occurrence.window,
          known: known.window,
          hangsOnAnchor: occurrence.hangs,
          knownHangsOnAnchor: known.hangs,
          contradictions: [...occurrence.contradictions, ...known.contradictions],
        },
      ];
    }),
  );
}

/** The developments of which a date moves when the publication date moves from one day to another. */
export function movedBy(dossier: Dated, from: IsoDate, to: IsoDate): readonly DevelopmentId[] {
  const before = chronology(dossier, from);
  const after = chronology(dossier, to);
  return dossier.developments
    .map(({ id }) => id)
    .filter(
      (id) =>
        !sameWindow(before[id]?.occurred, after[id]?.occurred) ||
        !sameWindow(before[id]?.known, after[id]?.known),
    );
}

/** The contradiction between the publication date and the weekday that the text demands of it. */
export function anchorContradiction(
  dossier: Pick<Dossier, 'anchor'>,
  anchorOn: IsoDate = dossier.anchor.on,
): WeekdayContradiction | undefined {
  return weekdayContradiction(anchorOn, dossier.anchor.weekday);
}

function resolvedKnown(
  rule: DateRule,
  anchorOn: IsoDate,
  occurredOf: (id: DevelopmentId) => Occurrence | undefined,
): Resolved<ClosedWindow> {
  const { window, contradiction } = resolve(rule, anchorOn, (id) => occurredOf(id)?.window);
  return {
    window: closedKnown(window, anchorOn),
    hangs: window === undefined || lastDay(window) === undefined || hangs(rule, occurredOf),
    contradictions: contradiction ? [{ clock: 'known', ...contradiction }] : [],
  };
}

// What the report tells was known, at the latest, when it was published: an undated row becomes known on the anchor
// day, and a window open at its end closes there. One open at its start shrinks to its last day, for a step cannot
// be spread over an endless past.
function closedKnown(window: Window | undefined, anchorOn: IsoDate): ClosedWindow {
  const first = window && firstDay(window);
  const last = window && lastDay(window);
  if (window && first && last) return { ...window, earliest: first, latest: last };
  const end = last ?? (first ? later(first, anchorOn) : anchorOn);
  const start = first ?? end;
  return {
    ...(start === end ? dayWindow(end) : instantBetween(start, end)),
    earliest: start,
    latest: end,
  };
}

function sameWindow(a: Window | undefined, b: Window | undefined): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
