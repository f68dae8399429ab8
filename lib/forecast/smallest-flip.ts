import type { ScenarioId } from '@/lib/dossier/atoms';
import { leader } from '@/lib/dossier/weights';
import { updated } from '@/lib/inference/posterior';
import { type SmallestSet, smallestSet } from '@/lib/inference/smallest-set';
import type { Evidence } from './known-evidence';
import { logWeights } from './log-weights';
import type { EvidenceGroup } from './origin-groups';
import { tied } from './tied';
import { totals } from './totals';

/** Evidence without which another scenario leads. */
export type Flip = Readonly<{ groups: readonly EvidenceGroup[]; leader: ScenarioId }>;

/** What a search came to, and whether it is certain that no fewer groups, or none at all, would do. */
export type FlipSearch = Readonly<{ flip: Flip | undefined; isCertain: boolean }>;

/**
 * The fewest groups without which the leader leads no more; no flip where it leads without any evidence too, or
 * whatever is left out. Log-weights add up, so to bring one rival past the leader the groups that favour the leader
 * over it most go first, and the best over all rivals is the best there is: whatever else brings the leader down
 * brings some rival past it, and takes at least as many. A reserved scenario keeps its share.
 */
export function smallestFlip(
  evidence: Evidence,
  order: readonly ScenarioId[],
  groups: readonly EvidenceGroup[],
  effort?: number,
): FlipSearch {
  const field = fieldOf(evidence, order, groups, effort);
  const leading = leader(evidence.implied, order);
  const rivals = field.rated.filter((id) => id !== leading);
  const ways = field.rated.includes(leading)
    ? [...rivals.map((rival) => passing(field, rival, leading)), belowReserve(field, [leading])]
    : rivals.map((rival) => aboveReserve(field, rival, field.rated));
  return fewest(ways.map((way) => found(evidence, order, groups, way)));
}

/** The fewest groups without which this rival leads; no flip where it cannot, or leads already. */
export function smallestLead(
  evidence: Evidence,
  order: readonly ScenarioId[],
  groups: readonly EvidenceGroup[],
  rival: ScenarioId,
  effort?: number,
): FlipSearch {
  if (leader(evidence.implied, order) === rival) return never;
  const field = fieldOf(evidence, order, groups, effort);
  if (field.rated.includes(rival)) return found(evidence, order, groups, leading(field, rival));
  return (evidence.prior[rival] ?? 0) < field.reserve
    ? never
    : found(evidence, order, groups, belowReserve(field, field.rated));
}

/** Numbers a set of groups is searched over: differences of log-weights, by pairs of rated scenarios. */
type Field = Readonly<{
  weights: ReadonlyMap<ScenarioId, number>;
  groups: readonly EvidenceGroup[];
  rated: readonly ScenarioId[];
  /** The share that the update moves about, and the largest share outside it. */
  mass: number;
  reserve: number;
  /** As a search for a set has it; undefined is its own. */
  effort: number | undefined;
}>;

function fieldOf(
  evidence: Evidence,
  order: readonly ScenarioId[],
  groups: readonly EvidenceGroup[],
  effort: number | undefined,
): Field {
  const weights = logWeights(evidence);
  const rated = order.filter((id) => weights.has(id));
  const sum = (ids: readonly ScenarioId[]) => ids.reduce((total, id) => total + (evidence.prior[id] ?? 0), 0);
  const reserve = Math.max(0, ...evidence.reserved.map((id) => evidence.prior[id] ?? 0));
  return { weights, groups, rated, mass: sum(rated), reserve, effort };
}

type Pair = readonly [ahead: ScenarioId, behind: ScenarioId];

function searched(
  { weights, groups, effort }: Field,
  pairs: readonly Pair[],
  holds: (leads: readonly number[]) => boolean,
): SmallestSet {
  const by = (of: (id: ScenarioId) => number) => pairs.map(([ahead, behind]) => of(ahead) - of(behind));
  return smallestSet({
    start: by((id) => weights.get(id) ?? 0),
    rows: groups.map(({ contribution }) => by((id) => contribution[id] ?? 0)),
    holds,
    ...(effort !== undefined && { effort }),
  });
}

/** The rival past one other. */
function passing(field: Field, rival: ScenarioId, other: ScenarioId): SmallestSet {
  return searched(field, [[other, rival]], (leads) => leads.every((lead) => lead < -tied));
}

/** The rival past every other, and past what stands outside the update. */
function leading(field: Field, rival: ScenarioId): SmallestSet {
  const others = field.rated.filter((id) => id !== rival);
  return searched(
    field,
    others.map((other) => [other, rival] as const),
    (leads) => leads.every((lead) => lead < -tied) && shareAt(field, leads) > field.reserve + tied,
  );
}

/** The rival past what stands outside the update, wherever the others are. */
function aboveReserve(field: Field, rival: ScenarioId, rated: readonly ScenarioId[]): SmallestSet {
  const others = rated.filter((id) => id !== rival);
  return searched(
    field,
    others.map((other) => [other, rival] as const),
    (leads) => shareAt(field, leads) > field.reserve + tied,
  );
}

/** Each of these below what stands outside the update. */
function belowReserve(field: Field, ids: readonly ScenarioId[]): SmallestSet {
  if (field.reserve === 0) return { rows: undefined, isCertain: true };
  const pairs = ids.flatMap((id) =>
    field.rated.filter((other) => other !== id).map((other): Pair => [id, other]),
  );
  const others = field.rated.length - 1;
  return searched(field, pairs, (leads) =>
    ids.every((_, i) => {
      const own = leads.slice(i * others, (i + 1) * others);
      return (
        shareAt(
          field,
          own.map((lead) => -lead),
        ) <
        field.reserve - tied
      );
    }),
  );
}

/** The share of a rated scenario, from how far the others are ahead of it. */
function shareAt({ mass }: Field, ahead: readonly number[]): number {
  return mass / ahead.reduce((sum, lead) => sum + Math.exp(lead), 1);
}

function found(
  { prior, steps, reserved }: Evidence,
  order: readonly ScenarioId[],
  groups: readonly EvidenceGroup[],
  { rows, isCertain }: SmallestSet,
): FlipSearch {
  if (rows === undefined || rows.length === 0) return { flip: undefined, isCertain };
  const out = rows.flatMap((at) => groups[at] ?? []);
  const gone = new Set(out.flatMap(({ developments }) => developments));
  const left = steps.filter(({ development }) => !gone.has(development));
  const without = updated(prior, totals({ prior, steps: left }), reserved);
  return { flip: { groups: out, leader: leader(without, order) }, isCertain };
}

function fewest(ways: readonly FlipSearch[]): FlipSearch {
  const flips = ways.flatMap(({ flip }) => flip ?? []);
  return {
    flip: flips.toSorted((a, b) => a.groups.length - b.groups.length)[0],
    // a way that was cut short may have had a smaller one
    isCertain: ways.every(({ isCertain }) => isCertain),
  };
}

const never: FlipSearch = { flip: undefined, isCertain: true };
