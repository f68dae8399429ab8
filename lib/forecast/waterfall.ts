import type { ScenarioId } from '@/lib/dossier/atoms';
import type { Dossier } from '@/lib/dossier/schema';
import type { Contribution } from '@/lib/inference/contribution';
import type { Evidence } from './known-evidence';
import { type EvidenceGroup, originGroups } from './origin-groups';
import { totals } from './totals';

/** What one origin did to one scenario. */
export type WaterfallPart = Readonly<{
  group: EvidenceGroup;
  /** What it adds to the log-weight of the scenario beyond the mean over all, in nats. */
  logWeight: number;
  /** Its part of the way from the prior to what the evidence implies, in points. */
  points: number;
}>;

/** The way of one scenario from its prior to what the evidence implies, both in points; the parts sum to it. */
export type Waterfall = Readonly<{ prior: number; implied: number; parts: readonly WaterfallPart[] }>;

/**
 * The way of a scenario by origin, the largest part first. Contributions add up as logarithms, points do not, so
 * the change of points is shared out along the straight way from no evidence to all of it: all groups grow together,
 * and each is given what it moves at every stage (Aumann and Shapley 1974). No order has to be chosen, a group that
 * adds the same to every scenario gets nothing, and two groups get together what they would get as one. A reserved
 * scenario does not move.
 */
export function waterfall(
  dossier: Pick<Dossier, 'developments'>,
  evidence: Evidence,
  scenario: ScenarioId,
): Waterfall {
  const rated = Object.keys(evidence.prior).filter((id) => !evidence.reserved.includes(id));
  const groups = originGroups(dossier, evidence);
  const added = centredOver(rated, totals(evidence));
  const gains = rated.includes(scenario) ? gainsOf(evidence, rated, added, scenario) : [];
  const parts = groups.map((group): WaterfallPart => {
    const row = centredOver(rated, group.contribution);
    return {
      group,
      logWeight: row[rated.indexOf(scenario)] ?? 0,
      points: 100 * row.reduce((sum, value, k) => sum + value * (gains[k] ?? 0), 0),
    };
  });
  return {
    prior: 100 * (evidence.prior[scenario] ?? 0),
    implied: 100 * (evidence.implied[scenario] ?? 0),
    parts: parts.toSorted(
      (a, b) => Math.abs(b.points) - Math.abs(a.points) || (a.group.id < b.group.id ? -1 : 1),
    ),
  };
}

function centredOver(
  rated: readonly ScenarioId[],
  contribution: Contribution<ScenarioId>,
): readonly number[] {
  const values = rated.map((id) => contribution[id] ?? 0);
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return values.map((value) => value - mean);
}

/**
 * What a scenario gains per nat added to each scenario, averaged over the way: the integral of p_h(δ_hk − p_k). The
 * parts are linear in it, so they sum to the change as exactly as it is known.
 */
function gainsOf(
  { prior, implied }: Evidence,
  rated: readonly ScenarioId[],
  added: readonly number[],
  scenario: ScenarioId,
): readonly number[] {
  const from = rated.map((id) => prior[id] ?? 0);
  const whole = from.reduce((sum, share) => sum + share, 0);
  const at = rated.indexOf(scenario);
  const change = (implied[scenario] ?? 0) - (prior[scenario] ?? 0);
  for (let panels = 16; ; panels *= 2) {
    const gains = simpson(panels, rated.length, (t) => {
      const peak = Math.max(...added.map((sum) => t * sum));
      const weights = from.map((share, k) => share * Math.exp(t * (added[k] ?? 0) - peak));
      const total = weights.reduce((sum, weight) => sum + weight, 0);
      const shares = weights.map((weight) => weight / total);
      const own = whole * (shares[at] ?? 0);
      return shares.map((share, k) => own * ((k === at ? 1 : 0) - share));
    });
    const found = gains.reduce((sum, gain, k) => sum + gain * (added[k] ?? 0), 0);
    if (Math.abs(found - change) < exactEnough || panels >= mostPanels) return gains;
  }
}

function simpson(panels: number, width: number, value: (t: number) => readonly number[]): readonly number[] {
  const sum = Array.from({ length: width }, () => 0);
  for (let i = 0; i <= panels; i += 1) {
    const weight = i === 0 || i === panels ? 1 : i % 2 === 1 ? 4 : 2;
    value(i / panels).forEach((each, k) => {
      sum[k] = (sum[k] ?? 0) + weight * each;
    });
  }
  return sum.map((each) => each / (3 * panels));
}

/** Far below what a point shows. */
const exactEnough = 1e-12;
const mostPanels = 65_536;
