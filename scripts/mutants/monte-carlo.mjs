import { mutantsOf } from './mutant.mjs';

const draws = 'lib/inference/random-draws';
const simulation = ['lib/inference/monte-carlo', 'lib/inference/monte-carlo-exact'];

/** Many draws, what they are drawn from, and the exact answers they are held against. */
export const monteCarloMutants = [
  ...mutantsOf(
    'lib/inference/evidence-draws',
    [
      ['the noise has another spread', 'stated + spread * (noise[i]', 'stated + spread * spread * (noise[i]'],
      [
        'for and against are exchanged',
        'log < 0 ? before * doubted : before / doubted',
        'log < 0 ? before / doubted : before * doubted',
      ],
      ['a doubted source keeps no noise floor', '1 - trust + trust * Math.exp', 'trust * Math.exp'],
      ['silence is doubted', 'const log = row.logLikelihoods[h];', 'const log = row.logLikelihoods[h] ?? 0;'],
      ['the share of a row is forgotten', '+ share * Math.log(product[i]', '+ Math.log(product[i]'],
      ['products overflow', 'product[i] = isExtreme ? 1 : after', 'product[i] = after'],
      ['prior and accuracies are worth less', 'concentration = 20', 'concentration = 10'],
      ['an accuracy has another mean', 'concentration * (1 - mean)', 'concentration'],
      ['doubt about ratings cannot be switched off', 'doubts.ratings ? row.spread : 0', 'row.spread'],
    ],
    simulation,
  ),
  ...mutantsOf(
    'lib/inference/doubtful-rows',
    [['context is doubted', 'rated.every((h) => (row.logLikelihoods[h] ?? 0) === 0)', 'rated.length === 0']],
    simulation,
  ),
  ...mutantsOf(
    'lib/inference/monte-carlo',
    [
      ['a reserved share is moved', 'reserved.includes(h) ? [] : [h]', '[h]'],
      [
        'the reserved share swallows the rest',
        '(column[draw] ?? 0) * before) / after',
        'column[draw] ?? 0) / after',
      ],
      ['doubt about the prior has another weight', 'concentration * share, stream', 'concentration, stream'],
    ],
    simulation,
  ),
  ...mutantsOf(
    'lib/inference/draw-summary',
    [
      ['a tie counts twice', '+ 1 / ties', '+ 1'],
      ['the upper quantile is another', 'quantile(sorted, 0.9)', 'quantile(sorted, 0.95)'],
      ['the lower quantile is another', 'quantile(sorted, 0.1)', 'quantile(sorted, 0.05)'],
    ],
    simulation,
  ),
  ...mutantsOf(
    'lib/inference/gamma-draws',
    [
      ['a shape below 1 keeps the mean of the one above', 'nextUniform(stream) ** (1 / shape)', '1'],
      ['the proposal is too wide', 'Math.sqrt(9 * d)', 'Math.sqrt(4 * d)'],
      ['the shape is shifted', ': shape) - 1 / 3', ': shape) - 1 / 2'],
    ],
    [draws],
  ),
  ...mutantsOf(
    'lib/inference/normal-draws',
    [
      ['there is no tail', 'return tailFrom + x', 'return x'],
      ['the edge of a layer is kept whole', 'height < Math.exp((-x * x) / 2) ? x', 'height > -1 ? x'],
      ['the places of a layer are on one side', '((bits >> 7) + 0.5)', '((bits >>> 7) + 0.5)'],
    ],
    [draws],
  ),
  ...mutantsOf(
    'lib/inference/bit-stream',
    [['the bits are not those of sfc32', 'state[0] = b ^ (b >>> 9)', 'state[0] = b | (b >>> 9)']],
    [draws],
  ),
  ...mutantsOf('lib/inference/exact-rank-first', [
    [
      'a wide noise counts as a narrow one',
      'Math.log(belief[h] / belief[other]) / spread',
      'Math.log(belief[h] / belief[other]) * spread',
    ],
    ['a hypothesis runs against itself', '.filter((other) => other !== h)', ''],
  ]),
  ...mutantsOf('lib/inference/normal', [
    ['the series has a wrong term', 'term *= (x * x) / i', 'term *= (x * x) / (i + 1)'],
    ['the density does not integrate to 1', 'Math.sqrt(2 * Math.PI)', 'Math.sqrt(Math.PI)'],
  ]),
];
