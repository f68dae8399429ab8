import { mutantsOf } from './mutant.mjs';

/** How items move belief: the update, the path over time, the step to the judgement. */
export const beliefMutants = [
  ...mutantsOf('lib/inference/contribution', [
    ['a repeat counts in full', 'item.novelty * item.temper', 'item.temper'],
    ['the temper does nothing', 'item.novelty * item.temper', 'item.novelty'],
    [
      'novelty weighs the ratio, not its logarithm',
      'share * Math.log(discounted(ratio, item.accuracy))',
      'Math.log(share * discounted(ratio, item.accuracy))',
    ],
    ['no source is doubted', 'discounted(ratio, item.accuracy)', 'ratio'],
    ['a reserved cell makes a row count', '.filter((h) => !reserved.includes(h))', ''],
  ]),
  ...mutantsOf('lib/inference/posterior', [
    ['the prior is forgotten', 'after += prior[h] * Math.exp', 'after += Math.exp'],
    ['a reserved share is moved', 'reserved.includes(h) ? share : (', '('],
    [
      'many small likelihoods underflow',
      'Math.max(...rated.map((h) => (prior[h] > 0 ? item[h] : Number.NEGATIVE_INFINITY)))',
      '0',
    ],
    ['sums hang on the order of the items', 'Object.keys(items).toSorted()', 'Object.keys(items)'],
  ]),
  ...mutantsOf('lib/inference/sensitivity', [
    ['leaving out counts twice', '(value) => -value', '(value) => value'],
    ['a group leaves with its first item', 'sum + item[h], 0)', 'sum || item[h], 0)'],
    [
      'leaving out moves a reserved share',
      'leaveOneOut(belief, together, reserved)',
      'leaveOneOut(belief, together)',
    ],
  ]),
  ...mutantsOf('lib/inference/distribution', [
    ['shares do not sum to 1', 'weight / total', 'weight'],
    ['a negative weight is let in', '!(weights[h] >= 0)', 'Number.isNaN(weights[h])'],
  ]),
  ...mutantsOf('lib/forecast/prior', [
    ['a rated scenario stays reserved', ' && !isRated(dossier, id)', ''],
    ['every scenario starts equal', 'dossier.settings.prior[id] ?? 0', '1'],
    [
      'a neutral rating ends the reserve',
      "(ratings[scenario] ?? 'N') !== 'N'",
      'ratings[scenario] !== undefined',
    ],
  ]),
  ...mutantsOf('lib/forecast/judgement', [
    ['the evidence is measured by the weights', 'divergence(shares, implied)', 'divergence(implied, shares)'],
    ['the ratio of the step is its logarithm', 'Math.exp(value)', 'value'],
    ['the step starts from the weights', 'directWeight(implied, shares)', 'directWeight(shares, implied)'],
    ['what was ruled out makes the step endless', '= possible(computed)', '= computed'],
  ]),
  ...mutantsOf('lib/forecast/turning-points', [
    ['the shortest leads are kept', 'b.days - a.days', 'a.days - b.days'],
    ['a tie changes the lead', 'ahead <= tied || ', ''],
  ]),
  ...mutantsOf('lib/forecast/evidence-for', [
    [
      'the weakest argument comes first',
      'Math.abs(b.contribution) - Math.abs(a.contribution)',
      'Math.abs(a.contribution) - Math.abs(b.contribution)',
    ],
    ['what speaks against is for', 'contribution > 0', 'contribution !== 0'],
  ]),
];
