import type { ScenarioId } from '@/lib/dossier/atoms';
import { leader } from '@/lib/dossier/weights';
import type { Evidence } from '@/lib/forecast/known-evidence';
import type { EvidenceGroup } from '@/lib/forecast/origin-groups';
import type { Distribution } from '@/lib/inference/distribution';
import { leaveGroupOut } from '@/lib/inference/sensitivity';

/** One row on the way down: what is left out beside all before it, and what the evidence then implies. */
export type Fall = Readonly<{
  /** Nothing in the first row; more than one where the rest shares a row. */
  left: readonly EvidenceGroup[];
  implied: Distribution<ScenarioId>;
}>;

/** As many as a reader can take in. */
const mostRows = 8;

/** How the leader falls as these are left out one after another, first what favours it most over the rival. */
export function whyFalls(
  { implied, reserved }: Pick<Evidence, 'implied' | 'reserved'>,
  order: readonly ScenarioId[],
  groups: readonly EvidenceGroup[],
  rival: ScenarioId,
): readonly Fall[] {
  const leading = leader(implied, order);
  const favour = ({ contribution }: EvidenceGroup) =>
    (contribution[leading] ?? 0) - (contribution[rival] ?? 0);
  const sorted = groups.toSorted((a, b) => favour(b) - favour(a));
  const alone = sorted.length > mostRows ? mostRows - 1 : sorted.length;
  const rows = [[], ...sorted.slice(0, alone).map((group) => [group])];
  if (alone < sorted.length) rows.push(sorted.slice(alone));
  return rows.map((left, row): Fall => {
    const gone = rows.slice(0, row + 1).flat();
    const contributions = gone.map(({ contribution }) => contribution);
    return { left, implied: leaveGroupOut(implied, contributions, reserved) };
  });
}
