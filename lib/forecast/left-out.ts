import type { DevelopmentId } from '@/lib/dossier/atoms';
import { beliefsWithout, groupSums, isNeutralRow } from '@/lib/inference/belief-columns';
import type { Trace } from './trace';

/** All developments that go back to one origin and move belief, or one that stands by itself. */
export type LeftOut = Readonly<{ origin: string | undefined; developments: readonly DevelopmentId[] }>;

/**
 * What would be implied without each origin in turn, a row for each of `groups`: a source that falls takes all that
 * repeat it along. What moves nothing is in no group.
 */
export function withoutEachOrigin({
  columns: { prior, evidence },
}: Pick<Trace, 'columns'>): Readonly<{ groups: readonly LeftOut[]; beliefs: Float64Array }> {
  const { ids, origins, contributions } = evidence;
  const width = prior.shares.length;
  const groups: { origin: string | undefined; developments: DevelopmentId[] }[] = [];
  const placeOf = new Map<string, number>();
  const places = new Uint32Array(ids.length);
  ids.forEach((id, row) => {
    const origin = origins[row];
    // Row 0 of the sums takes what moves nothing, and is dropped.
    if (isNeutralRow(prior, contributions, row * width)) return;
    const place = (origin === undefined ? undefined : placeOf.get(origin)) ?? groups.length;
    if (origin !== undefined) placeOf.set(origin, place);
    places[row] = place + 1;
    const group = groups[place];
    if (group) group.developments.push(id);
    else groups.push({ origin, developments: [id] });
  });
  const sums = groupSums(contributions, places, groups.length + 1).subarray(width);
  return { groups, beliefs: beliefsWithout(prior, sums) };
}
