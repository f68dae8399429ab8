import type { ScenarioId } from '@/lib/dossier/atoms';
import type { Dossier } from '@/lib/dossier/schema';
import { leader } from '@/lib/dossier/weights';
import { developmentContribution } from '@/lib/forecast/likelihoods';
import { originGroups } from '@/lib/forecast/origin-groups';
import type { Distribution } from '@/lib/inference/distribution';
import { leaveGroupOut, leaveOneOut } from '@/lib/inference/sensitivity';
import type { MatrixNumbers } from './matrix-numbers';
import type { MatrixRow } from './matrix-rows';

/** What would become of the leader if one origin, or one development of none, were different. */
export type MatrixDriver = Readonly<{
  id: string;
  kind: 'origin' | 'development';
  developments: readonly string[];
  /** The leader's points if it were left out, and what leads then. */
  out: number;
  leads: ScenarioId;
  /** The leader's points if its sources were one grade better; none where no letter is better or can be judged. */
  better: number | undefined;
}>;

const letters = 'ABCDE';

/** What the answer rests on most, the largest effect first. Repeats go with their origin: a source that falls takes them along. */
export function matrixDrivers(
  dossier: Dossier,
  rows: readonly MatrixRow[],
  { implied, reserved, leader: leading }: MatrixNumbers,
): readonly MatrixDriver[] {
  const order = dossier.scenarios.map(({ id }) => id);
  const points = (of: Distribution<ScenarioId>) => 100 * (of[leading] ?? 0);
  const now = points(implied);
  const rowOf = new Map(rows.map((row) => [row.id, row]));
  const steps = rows.map(({ id, contribution }) => ({ development: id, contribution }));
  return originGroups(dossier, { steps, reserved })
    .map(({ contribution, ...group }) => {
      const without = leaveOneOut(implied, contribution, reserved);
      return { group, without, out: points(without) };
    })
    .toSorted((a, b) => Math.abs(b.out - now) - Math.abs(a.out - now) || (a.group.id < b.group.id ? -1 : 1))
    .slice(0, strongest)
    .map(({ group, without, out }): MatrixDriver => {
      const lifted = group.developments.flatMap((id) => lift(rowOf.get(id), dossier));
      return {
        ...group,
        out,
        leads: leader(without, order),
        better: lifted.length === 0 ? undefined : points(leaveGroupOut(implied, lifted, reserved)),
      };
    });
}

/** More than is ever shown. */
const strongest = 24;

/** What would have to be taken away from a row so that its source counts as one letter better. */
function lift(row: MatrixRow | undefined, dossier: Dossier): readonly MatrixRow['contribution'][] {
  if (row === undefined) return [];
  const { item, contribution } = row;
  const better = letters[letters.indexOf(item.grade.charAt(0)) - 1];
  if (better === undefined) return [];
  const then = developmentContribution(
    { ...item, grade: better + item.grade.charAt(1) },
    dossier.scenarios,
    dossier.settings,
  );
  return [
    Object.fromEntries(Object.entries(contribution).map(([id, value]) => [id, value - (then[id] ?? 0)])),
  ];
}
