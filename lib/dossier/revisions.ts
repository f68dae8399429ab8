import type { IsoDate } from '@/lib/time/civil-date';
import type { Revision } from './log';

/** The last revision, whatever it is as of: the one a save is based on. */
export function lastRevision(revisions: readonly Revision[]): Revision | undefined {
  return revisions.at(-1);
}

/** The judgement that stood on a day: of those as of it or earlier, the last recorded; undefined if nobody had judged. */
export function revisionAsOf(revisions: readonly Revision[], asOfOn: IsoDate): Revision | undefined {
  return revisions.findLast((revision) => revision.asOfOn <= asOfOn);
}
