import { mutantsOf } from './mutant.mjs';

/** What would change the answer, and what it is worth to look. */
export const sensitivityMutants = [
  ...mutantsOf('lib/inference/threshold', [
    ['the leader is the last', 'sort((a, b) => b - a)', 'sort((a, b) => a - b)'],
    ['any item can overturn', '1 - factor * (1 - accuracy)', '1 - (1 - accuracy)'],
    ['the mixture has more noise', '((factor - 1) * (1 - accuracy))', '(factor * (1 - accuracy))'],
    ['one item too few draws level', 'Math.ceil(', 'Math.floor('],
  ]),
  ...mutantsOf('lib/forecast/overturn', [
    ['rounding noise is a lead', 'apart <= tied ? 0 : apart', 'apart'],
    ['a scenario outside the update can be overturned', 'weights[ahead] === undefined || ', ''],
    [
      'the runner-up is told by shares that vanish',
      'ranked(weights, rivals)',
      'ranked(evidence.implied, rivals)',
    ],
  ]),
  ...mutantsOf('lib/forecast/smallest-flip', [
    [
      'a search that was cut short is certain',
      'ways.every(({ isCertain }) => isCertain)',
      'ways.some(({ isCertain }) => isCertain)',
    ],
    ['the largest set is the best', 'a.groups.length - b.groups.length', 'b.groups.length - a.groups.length'],
  ]),
  ...mutantsOf('lib/forecast/waterfall', [
    ['sums overflow', 'Math.exp(t * (added[k] ?? 0) - peak)', 'Math.exp(t * (added[k] ?? 0))'],
  ]),
  ...mutantsOf('lib/forecast/double-counting', [['rounding noise is a lead', 'whole <= tied', 'whole <= 0']]),
  ...mutantsOf('lib/forecast/totals', [
    ['sums hang on the order of the steps', 'a.development < b.development ? -1 : 1', '0'],
  ]),
  ...mutantsOf(
    'lib/inference/divergence',
    [
      ['the divergence runs the other way', 'Math.log2(p[h] / q[h])', 'Math.log2(q[h] / p[h])'],
      ['entropy is not in bits', 'sum - p[h] * Math.log2(p[h])', 'sum - p[h] * Math.log(p[h])'],
      ['entropy is not a share', ' / Math.log2(keysOf<H>(p).length)', ''],
    ],
    ['lib/inference/divergence', 'lib/inference/direct-weight'],
  ),
  ...mutantsOf('lib/inference/indicator', [
    ['an unlikely outcome tells as much', 'chance * divergence(after, belief)', 'divergence(after, belief)'],
    ['looking is worth what is known already', ' - together[leading];', ';'],
    ['knowing for certain is worth what is known already', '1 - belief[leading]', 'belief[leading]'],
    ['whatever tells something can change the call', 'callGain > tiny', 'gainBits > tiny'],
    ['a reserved hypothesis is moved', 'reserved.includes(h) ? mean : given[h]', 'given[h]'],
    ['no is yes', '(chance) => 1 - chance', '(chance) => chance'],
  ]),
];
