import type { ScenarioId } from '@/lib/dossier/atoms';
import type { Reliability } from '@/lib/dossier/reasoning';
import type { Dossier } from '@/lib/dossier/schema';
import { leader, ranked } from '@/lib/dossier/weights';
import { itemsNeeded, overturnLead, requiredLikelihood } from '@/lib/inference/threshold';
import { gradeCap, gradeReliability } from './grade-reliability';
import type { Evidence } from './known-evidence';
import { logWeights } from './log-weights';
import { tied } from './tied';

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
  /** 1 where both are level; infinite where it is beyond what a number can hold. */
  factor: number;
  grades: readonly GradeThreshold[];
}>;

/**
 * What would overturn the leader, among the scenarios that take part in the update: an item rated for a reserved one
 * would end its reserve, which is more than an item. A new item comes from elsewhere, so the selection temper does
 * not weaken it. Undefined where fewer than two scenarios are rated, or where a reserved one leads.
 */
export function overturn(
  dossier: Pick<Dossier, 'scenarios' | 'settings'>,
  evidence: Evidence,
  grades: readonly string[] = usualGrades,
): Overturn | undefined {
  const weights = Object.fromEntries(logWeights(evidence));
  const order = dossier.scenarios.map(({ id }) => id);
  const ahead = leader(evidence.implied, order);
  const rivals = order.filter((id) => id !== ahead && weights[id] !== undefined);
  const [runnerUp] = ranked(weights, rivals);
  if (weights[ahead] === undefined || runnerUp === undefined) return undefined;
  const apart = overturnLead(weights);
  const lead = apart <= tied ? 0 : apart;
  const { ratingBase, reliability } = dossier.settings;
  return {
    leader: ahead,
    runnerUp,
    factor: Math.exp(lead),
    grades: grades.map((grade) => threshold(grade, lead, ratingBase ** 2, reliability)),
  };
}

/** From the best grade there is to a doubtful one. */
const usualGrades: readonly string[] = ['A1', 'A2', 'B2', 'B3', 'C3', 'F3', 'D4'];

function threshold(
  grade: string,
  lead: number,
  veryConsistent: number,
  reliability: Reliability | undefined,
): GradeThreshold {
  const accuracy = gradeReliability(grade, reliability);
  return {
    grade,
    cap: gradeCap(grade, reliability),
    required: requiredLikelihood(Math.exp(lead), accuracy),
    items: itemsNeeded(lead, veryConsistent, accuracy),
  };
}
