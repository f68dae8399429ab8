import type { IsoDate } from './civil-date';
import { addDays, daysBetween } from './date-arithmetic';
import { weekdayOf } from './date-parts';
import type { Weekday } from './date-rule';

/** What a text demands of the day on which it was published; `Named` says which of its words do. */
export type AnchorDemand<Named> =
  /** The day that lies `daysBefore` it has to be this weekday ("yesterday Monday"). */
  | Readonly<{ kind: 'weekday'; weekday: Weekday; daysBefore: number; of: Named }>
  /** It cannot lie before this day, which the text already tells of. */
  | Readonly<{ kind: 'not-before'; on: IsoDate; of: Named }>;

/** A demand that a day does not meet: the calendar has another weekday there, or the day comes too soon. */
export type AnchorBreak<Named> =
  | Readonly<{ kind: 'weekday'; of: Named; demanded: Weekday; found: Weekday }>
  | Readonly<{ kind: 'too-early'; of: Named; first: IsoDate }>;

export type AnchorCandidate<Named> = Readonly<{ on: IsoDate; breaks: readonly AnchorBreak<Named>[] }>;

/** The neighbourhood that is searched, `days` days each way, at most a year. */
export type Neighbourhood = Readonly<{ around: IsoDate; days: number }>;

/** Every day of the neighbourhood in order, with the demands that it breaks: one that breaks none may be the publication day. */
export function candidateDays<Named>(
  demands: readonly AnchorDemand<Named>[],
  { around, days }: Neighbourhood,
): readonly AnchorCandidate<Named>[] {
  const reach = Math.min(Math.max(Math.trunc(days), 0), 366);
  const first = addDays(around, -reach);
  // Held at the ends of the calendar, so that no day stands twice.
  const count = daysBetween(first, addDays(around, reach)) + 1;
  return Array.from({ length: count }, (_, index) => {
    const on = addDays(first, index);
    return { on, breaks: demands.flatMap((demand) => broken(demand, on)) };
  });
}

function broken<Named>(demand: AnchorDemand<Named>, on: IsoDate): readonly AnchorBreak<Named>[] {
  const { of } = demand;
  if (demand.kind === 'not-before')
    return on < demand.on ? [{ kind: 'too-early', of, first: demand.on }] : [];
  const found = weekdayOf(addDays(on, -demand.daysBefore));
  return found === demand.weekday ? [] : [{ kind: 'weekday', of, demanded: demand.weekday, found }];
}
