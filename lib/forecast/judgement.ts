import type { ScenarioId, Weights } from '@/lib/dossier/atoms';
import type { Contribution } from '@/lib/inference/contribution';
import { directWeight } from '@/lib/inference/direct-weight';
import { type Distribution, normalise } from '@/lib/inference/distribution';
import { divergence } from '@/lib/inference/divergence';
import { mapRecord } from '@/lib/kernel/record';

/** The analyst's step from what the evidence implies to the weights, which are the headline. */
export type Judgement = Readonly<{
  weights: Distribution<ScenarioId>;
  /** What the step adds to each scenario, in nats, centred on 0. Derived, never stored. */
  delta: Contribution<ScenarioId>;
  /** The likelihood ratio of the step for each scenario, against their geometric mean. */
  ratio: Readonly<Record<ScenarioId, number>>;
  /** KL(weights‖implied) in bits: how far the judgement goes beyond the evidence. */
  bits: number;
}>;

/** The step that leads from the implied beliefs to these weights. */
export function judgement(implied: Distribution<ScenarioId>, weights: Weights): Judgement {
  const shares = normalise<ScenarioId>(
    mapRecord<ScenarioId, number, number>(implied, (_, id) => weights[id] ?? 0),
  );
  const delta = directWeight(implied, shares);
  return {
    weights: shares,
    delta,
    ratio: mapRecord<ScenarioId, number, number>(delta, (value) => Math.exp(value)),
    bits: divergence(shares, implied),
  };
}
