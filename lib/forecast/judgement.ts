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

/** The step that leads from the implied beliefs to these weights; finite whatever the evidence all but ruled out. */
export function judgement(computed: Distribution<ScenarioId>, weights: Weights): Judgement {
  const implied = possible(computed);
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

/** Hundreds of strong developments can leave a share that a double holds as 0, from which no factor leads anywhere. */
function possible(computed: Distribution<ScenarioId>): Distribution<ScenarioId> {
  if (Object.values<number>(computed).every((share) => share >= least)) return computed;
  return normalise<ScenarioId>(
    mapRecord<ScenarioId, number, number>(computed, (share) => Math.max(share, least)),
  );
}

const least = 1e-300;
