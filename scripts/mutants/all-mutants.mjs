import { beliefMutants } from './beliefs.mjs';
import { evidenceMutants } from './evidence.mjs';
import { monteCarloMutants } from './monte-carlo.mjs';
import { pathMutants } from './paths.mjs';
import { poolingMutants } from './pooling.mjs';
import { scoreMutants } from './scores.mjs';
import { sensitivityMutants } from './sensitivity.mjs';
import { weightMutants } from './weights.mjs';

/** Every mutant, in the order of the method: one item, beliefs, weights, many analysts, scores, sensitivity, draws. */
export const allMutants = [
  ...evidenceMutants,
  ...beliefMutants,
  ...pathMutants,
  ...weightMutants,
  ...poolingMutants,
  ...scoreMutants,
  ...sensitivityMutants,
  ...monteCarloMutants,
];
