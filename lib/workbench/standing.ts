import type { ScenarioId, Weights } from '@/lib/dossier/atoms';
import type { Revision } from '@/lib/dossier/log';
import type { IsoDate } from '@/lib/time/civil-date';

/** The last revision, whatever it is as of: the one a save is based on. */
export function lastRevision(revisions: readonly Revision[]): Revision | undefined {
  return revisions.at(-1);
}

/** The judgement that stood on a day: of those as of it or earlier, the last recorded; undefined if nobody had judged. */
export function revisionAsOf(revisions: readonly Revision[], asOfOn: IsoDate): Revision | undefined {
  return revisions.findLast((revision) => revision.asOfOn <= asOfOn);
}

/** Points in the dossier's scenario order, as they stand in an address. */
export function pointsInOrder(order: readonly ScenarioId[], weights: Weights): readonly number[] {
  return order.map((id) => weights[id] ?? 0);
}

/** The weights that an address's points mean. */
export function weightsOf(order: readonly ScenarioId[], points: readonly number[]): Weights {
  return Object.fromEntries(order.map((id, index) => [id, points[index] ?? 0]));
}
