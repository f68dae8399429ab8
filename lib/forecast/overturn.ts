import type { ScenarioId } from '@/lib/dossier/atoms';
import type { Reliability } from '@/lib/dossier/reasoning';
import type { Dossier } from '@/lib/dossier/schema';
import { ranked } from '@/lib/dossier/weights';
import { itemsNeeded, overturnFactor, requiredLikelihood } from '@/lib/inference/threshold';
import { gradeCap, gradeReliability } from './grade-reliability';
import type { Evidence } from './known-evidence';

/** What it takes for new items of one grade to bring the runner-up level with the leader. */
export type GradeThreshold = Readonly<{
  grade: string;
  cap: number;
  /** The likelihood ratio one item must exceed for the runner-up; undefined where no single item can. */
  required: number | undefined;
  /** How many items rated very consistent with the runner-up it takes, neutral elsewhere. */
  items: number | undefined;
}>;

/** How far ahead the leader is, as a factor, and what that asks of a new item by grade. */
export type Overturn = Readonly<{
  leader: ScenarioId;
  runnerUp: ScenarioId;
  factor: number;
  grades: readonly GradeThreshold[];
}>;

/**
 * What would overturn the leader, among the scenarios that take part in the update: an item rated for a reserved one
 * would end its reserve, which is more than an item. A new item comes from elsewhere, so the selection temper does
 * not weaken it. Undefined where fewer than two scenarios are rated.
 */
export function overturn(
  dossier: Pick<Dossier, 'scenarios' | 'settings'>,
  { implied, reserved }: Pick<Evidence, 'implied' | 'reserved'>,
  grades: readonly string[] = usualGrades,
): Overturn | undefined {
  const rated = dossier.scenarios.map(({ id }) => id).filter((id) => !reserved.includes(id));
  const [leader, runnerUp] = ranked(implied, rated);
  if (leader === undefined || runnerUp === undefined) return undefined;
  const factor = overturnFactor(Object.fromEntries(rated.map((id) => [id, implied[id] ?? 0])));
  const { ratingBase, reliability } = dossier.settings;
  return {
    leader,
    runnerUp,
    factor,
    grades: grades.map((grade) => threshold(grade, factor, ratingBase ** 2, reliability)),
  };
}

/** From the best grade there is to a doubtful one. */
export const usualGrades: readonly string[] = ['A1', 'A2', 'B2', 'B3', 'C3', 'F3', 'D4'];

function threshold(
  grade: string,
  factor: number,
  veryConsistent: number,
  reliability: Reliability | undefined,
): GradeThreshold {
  const accuracy = gradeReliability(grade, reliability);
  return {
    grade,
    cap: gradeCap(grade, reliability),
    required: requiredLikelihood(factor, accuracy),
    items: itemsNeeded(factor, veryConsistent, accuracy),
  };
}
