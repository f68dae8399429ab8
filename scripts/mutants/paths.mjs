import { mutantsOf } from './mutant.mjs';

const traced = ['lib/forecast/trace', 'lib/forecast/likelihoods', 'data/dossiers/after-sirte.forecast'];

/** Belief over time: when an item counts, the expected path and its band, the trace of a dossier. */
export const pathMutants = [
  ...mutantsOf(
    'lib/inference/path-columns',
    [
      ['an item never counts on its first day', 'day - from + 1', 'day - from'],
      ['an item never arrives for certain', 'to - from + 1', 'to - from + 2'],
      ['an item is still open on its last day', '(to[row] ?? 0) > day', '(to[row] ?? 0) >= day'],
      [
        'what has closed is kept open',
        'isKept &&= opened === before && open.length === straddling.length',
        'isKept &&= opened === before',
      ],
    ],
    ['lib/inference/timing'],
  ),
  ...mutantsOf('lib/inference/subset-beliefs', [
    ['what has not arrived is as likely as what has', 'without * (1 - chance)', 'without'],
    [
      'subsets are of one item each',
      'update(into, at, half + at, factors, whole)',
      'update(into, 0, half + at, factors, whole)',
    ],
  ]),
  ...mutantsOf(
    'lib/inference/spread',
    [
      ['every world is certain', 'belief * chance', 'belief'],
      ['the drawn worlds count one for each hypothesis', 'width / sums.length', '1 / sums.length'],
    ],
    ['lib/inference/timing'],
  ),
  ...mutantsOf(
    'lib/inference/drawn-beliefs',
    [['everything has arrived in every dating', 'Math.round(chance * count)', 'count']],
    ['lib/inference/drawn-beliefs', 'lib/inference/timing'],
  ),
  ...mutantsOf(
    'lib/inference/belief-columns',
    [['a reserved scenario takes part', '!reserved.some((name) => name === h)', 'reserved !== undefined']],
    traced,
  ),
  ...mutantsOf(
    'lib/forecast/contribution-rows',
    [
      ['a repeat counts in full', 'development.novelty * temperOf', 'temperOf'],
      ['the temper does nothing', ' * temperOf(development, settings)', ''],
      ['very consistent is consistent', 'return isDouble ? 0 : 1', 'return 1'],
      ['a typed ratio is believed in full', 'discounted(typed, accuracy)', 'typed'],
    ],
    traced,
  ),
  ...mutantsOf(
    'lib/forecast/evidence-columns',
    [['what may be known counts as known', '(to[i] ?? 0) <= day;', '(from[i] ?? 0) <= day;']],
    traced,
  ),
  ...mutantsOf('lib/forecast/path-days', [
    [
      'the quiet day before a window is left out',
      '[first - 1, first, last - 1, last]',
      '[first, last - 1, last]',
    ],
    ['days after the end are drawn', 'if (day <= end) edges.add(day)', 'edges.add(day)'],
  ]),
];
