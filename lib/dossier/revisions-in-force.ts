import type { Revision } from './log';

/**
 * The revisions that are in force on some as-of day, and the one that looks furthest ahead: of a long history all that a
 * page needs which only asks what was judged as of a day. One is out of force once a later one knew no more than it.
 */
export function revisionsInForce(revisions: readonly Revision[]): readonly Revision[] {
  const furthest = revisions.reduce<Revision | undefined>(
    (most, each) => (most === undefined || each.asOfOn >= most.asOfOn ? each : most),
    undefined,
  );
  const kept: Revision[] = [];
  let earliest: string | undefined;
  for (const revision of revisions.toReversed()) {
    const isInForce = earliest === undefined || revision.asOfOn < earliest;
    if (isInForce) earliest = revision.asOfOn;
    if (isInForce || revision === furthest) kept.push(revision);
  }
  return kept.reverse();
}
