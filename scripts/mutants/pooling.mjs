import { mutantsOf } from './mutant.mjs';

/** Many analysts. */
export const poolingMutants = [
  ...mutantsOf('lib/inference/pooling', [
    ['the linear pool has no weights', 'sum + p[h] * (shares[i] ?? 0)', 'sum + p[h]'],
    ['a 0 is a veto', 'Math.max(share, floor)', 'share'],
    ['the logarithmic pool is linear', 'weight === 0 ? 0 : weight * Math.log(share)', 'weight * share'],
  ]),
  ...mutantsOf(
    'lib/inference/pool-weights',
    [['weights are not brought to sum to 1', 'weight / total', 'weight']],
    ['lib/inference/pooling', 'lib/inference/pooling-alternatives'],
  ),
  ...mutantsOf('lib/inference/pooling-alternatives', [
    ['chances are averaged in place of odds', 'logOdds(p[h])', 'Math.log(p[h])'],
    ['the floor of Metaculus is not made room for', 'above[h] * room + floor', 'above[h] + floor'],
    ['the floor of Metaculus is not taken off first', ' - floor))', '))'],
  ]),
  ...mutantsOf(
    'lib/inference/median',
    [
      [
        'the median of an even number is the upper one',
        'Math.ceil(sorted.length / 2) - 1',
        'Math.floor(sorted.length / 2)',
      ],
    ],
    ['lib/inference/pooling-alternatives'],
  ),
  ...mutantsOf(
    'lib/inference/trimmed-mean',
    [['too few are dropped', 'Math.round(part * values.length)', 'Math.floor(part * values.length)']],
    ['lib/inference/pooling-alternatives'],
  ),
  ...mutantsOf(
    'lib/inference/recency-weights',
    [
      ['recency is counted from 0', 'Math.sqrt(i + 1)', 'Math.sqrt(i)'],
      ['three forecasts count the same', 'count <= 2', 'count <= 3'],
    ],
    ['lib/inference/pooling-alternatives'],
  ),
  ...mutantsOf('lib/inference/extremise', [
    ['where it started is forgotten', 'start * (share / start) ** alpha', '(share / start) ** alpha'],
    ['the factor grows too fast', '3 * count + 1) - 2)', '3 * count + 1) - 1)'],
  ]),
  ...mutantsOf('lib/inference/disagreement', [
    [
      'the divergence forgets what each leaves open',
      'entropy(linearPool(forecasts)) - mean',
      'entropy(linearPool(forecasts))',
    ],
    ['distance counts both sides', 'Math.abs(p[h] - q[h]), 0) / 2', 'Math.abs(p[h] - q[h]), 0)'],
    ['half the points apart is not far', 'farApartFrom = 0.4', 'farApartFrom = 0.5'],
  ]),
];
