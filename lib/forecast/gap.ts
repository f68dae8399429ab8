import type { ScenarioId, Weights } from '@/lib/dossier/atoms';
import type { Distribution } from '@/lib/inference/distribution';
import { bits } from '@/lib/inference/log-odds';
import { type RafteryTerm, rafteryTerm, type VerbalRatio } from '@/lib/inference/verbal-likelihood-ratio';
import { impliedPoints } from './implied-points';
import { judgement } from './judgement';

/** How far the judgement of one scenario stands from what the evidence implies, in the whole points that are shown. */
export type GapRow = Readonly<{
  scenario: ScenarioId;
  weight: number;
  implied: number;
  points: number;
  /** What the judgement amounts to as evidence: its likelihood ratio against the geometric mean, and in bits. */
  ratio: number;
  bits: number;
  verbal: VerbalRatio<RafteryTerm>;
}>;

export type Gap = Readonly<{
  rows: readonly GapRow[];
  /** KL(weights‖implied) in bits. */
  bits: number;
  /** The row that differs most; undefined where none differs. */
  largest: GapRow | undefined;
  asksForSentence: boolean;
}>;

/** Beyond this many points on any row, a sentence is asked for that says why. */
export const pointsThatAskForSentence = 15;

/** The gap between judgement and evidence, per scenario in the dossier's order. */
export function gap(implied: Distribution<ScenarioId>, weights: Weights, order: readonly ScenarioId[]): Gap {
  const step = judgement(implied, weights);
  const shown = impliedPoints(implied, order);
  const rows = order.map((scenario): GapRow => {
    const ratio = step.ratio[scenario] ?? 1;
    const weight = weights[scenario] ?? 0;
    return {
      scenario,
      weight,
      implied: shown[scenario] ?? 0,
      points: weight - (shown[scenario] ?? 0),
      ratio,
      bits: bits(ratio),
      verbal: rafteryTerm(ratio),
    };
  });
  const largest = rows.reduce<GapRow | undefined>(
    (most, row) => (Math.abs(row.points) > Math.abs(most?.points ?? 0) ? row : most),
    undefined,
  );
  return { rows, bits: step.bits, largest, asksForSentence: isWide(largest?.points ?? 0) };
}

/** The row that stands furthest from what the evidence implies, where a sentence should say why; else undefined. */
export function largestGap(implied: Weights, weights: Weights): ScenarioId | undefined {
  const [widest] = Object.keys(weights)
    .map((id) => ({ id, by: Math.abs((weights[id] ?? 0) - (implied[id] ?? 0)) }))
    .toSorted((a, b) => b.by - a.by);
  return widest !== undefined && isWide(widest.by) ? widest.id : undefined;
}

function isWide(points: number): boolean {
  return Math.abs(points) > pointsThatAskForSentence;
}
