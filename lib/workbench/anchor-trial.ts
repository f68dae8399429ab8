import type { IsoDate } from '@/lib/time/civil-date';

/**
 * Publication days tried out one after another; none of them is in the record. `edits` is how many changes of the
 * weights could be undone when the move was made: what came later is taken back first.
 */
export type AnchorTrial = Readonly<{
  /** The day under the pin while it is dragged. */
  held: IsoDate | undefined;
  past: readonly Readonly<{ from: IsoDate; edits: number }>[];
}>;

export const noTrial: AnchorTrial = { held: undefined, past: [] };
const longest = 100;

/** The trial after a move from one day to another; a move to the same day only lets go of the pin. */
export function trialAfter(trial: AnchorTrial, from: IsoDate, to: IsoDate, edits: number): AnchorTrial {
  if (from === to) return { ...trial, held: undefined };
  return { held: undefined, past: [...trial.past, { from, edits }].slice(-longest) };
}

/** The day to go back to, unless the weights were changed since. */
export function takenBack(
  trial: AnchorTrial,
  edits: number,
): Readonly<{ to: IsoDate; trial: AnchorTrial }> | undefined {
  const last = trial.past.at(-1);
  if (last === undefined || edits > last.edits) return undefined;
  return { to: last.from, trial: { held: undefined, past: trial.past.slice(0, -1) } };
}
