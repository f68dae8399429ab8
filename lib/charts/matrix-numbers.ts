import type { ScenarioId, Weights } from '@/lib/dossier/atoms';
import type { Dossier } from '@/lib/dossier/schema';
import { leader } from '@/lib/dossier/weights';
import { impliedPoints } from '@/lib/forecast/implied-points';
import { prior, reservedScenarios } from '@/lib/forecast/prior';
import { inconsistency } from '@/lib/inference/ach';
import type { Distribution } from '@/lib/inference/distribution';
import { posterior } from '@/lib/inference/posterior';
import { leaveOneOut } from '@/lib/inference/sensitivity';
import type { MatrixRow } from './matrix-rows';

/** What the rows of a matrix come to together. */
export type MatrixNumbers = Readonly<{
  implied: Distribution<ScenarioId>;
  /** The same as whole points that sum to 100. */
  points: Weights;
  leader: ScenarioId;
  reserved: readonly ScenarioId[];
  /** Points the leader owes to each row by itself; negative where it holds the leader back. */
  influence: (id: string) => number;
  /** Inconsistency with each scenario, in points of the count: plain, and each row by its grade's reliability. */
  against: Readonly<Record<'plain' | 'weighted', Readonly<Record<ScenarioId, number>>>>;
  /** How many rows tell any scenarios apart. */
  telling: number;
}>;

/** What the rows imply, what the leader owes to each, and the count that challenges both. */
export function matrixNumbers(dossier: Dossier, rows: readonly MatrixRow[]): MatrixNumbers {
  const order = dossier.scenarios.map(({ id }) => id);
  const reserved = reservedScenarios(dossier);
  const items = Object.fromEntries(rows.map(({ id, contribution }) => [id, contribution]));
  const implied = posterior(prior(dossier), items, reserved);
  const leading = leader(implied, order);
  const share = implied[leading] ?? 0;
  return {
    implied,
    points: impliedPoints(implied, order),
    leader: leading,
    reserved,
    // asked of all rows in one order only, and of the chosen one: not worth a frame after every key
    influence: (id) => {
      const item = items[id];
      return item === undefined ? 0 : 100 * (share - (leaveOneOut(implied, item, reserved)[leading] ?? 0));
    },
    against: {
      plain: inconsistency(
        order,
        rows.map(({ counted: { ratings } }) => ({ ratings })),
      ),
      weighted: inconsistency(
        order,
        rows.map(({ counted }) => counted),
      ),
    },
    telling: rows.filter(({ bits }) => bits > 0).length,
  };
}
