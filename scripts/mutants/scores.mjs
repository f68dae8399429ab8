import { mutantsOf } from './mutant.mjs';

/** Scores after the event, and calibration. */
export const scoreMutants = [
  ...mutantsOf('lib/inference/score', [
    ['Brier rewards the wrong outcome', 'h === outcome ? 1 : 0', 'h === outcome ? 0 : 1'],
    ['half of Brier is all of it', 'brier(belief, outcome) / 2', 'brier(belief, outcome)'],
    ['several ways cost nothing', ' + resolution[h] * (1 - resolution[h])', ''],
    ['the logarithmic score is not in nats', 'Math.log(belief[outcome])', 'Math.log2(belief[outcome])'],
    ['surprise is not in bits', '-Math.log2(belief[outcome])', '-Math.log(belief[outcome])'],
    ['the spherical score is the share', ' / Math.hypot(...Object.values<number>(belief))', ''],
  ]),
  ...mutantsOf(
    'lib/inference/ranked-score',
    [['the outcome counts one place late', 'i >= place', 'i > place']],
    ['lib/inference/score'],
  ),
  ...mutantsOf(
    'lib/inference/metaculus-score',
    [
      ['an even share has a score', 'Math.log(shareOfOutcome * count)', 'Math.log(shareOfOutcome * 2)'],
      ['peers include oneself', '/ (count - 1)', '/ count'],
    ],
    ['lib/inference/score'],
  ),
  ...mutantsOf(
    'lib/inference/geometric-mean',
    [['the mean is a product', ', 0) / values.length', ', 0)']],
    ['lib/inference/pooling-alternatives', 'lib/inference/score'],
  ),
  ...mutantsOf(
    'lib/inference/time-average',
    [
      ['how long a forecast stood does not count', 'value * days', 'value'],
      ['the last forecast never stood', '?? endDay', '?? fromDay'],
    ],
    ['lib/inference/score'],
  ),
  ...mutantsOf('lib/inference/calibration', [
    ['reliability is not squared', '(forecast - frequency) ** 2', 'Math.abs(forecast - frequency)'],
    ['resolution looks at forecasts', '(frequency - baseRate) ** 2', '(forecast - baseRate) ** 2'],
    ['uncertainty is the base rate', 'baseRate * (1 - baseRate)', 'baseRate'],
    ['resolution is a cost', 'brier: reliability - resolution', 'brier: reliability + resolution'],
    [
      'miscalibration does not hurt skill',
      '(resolution - reliability) / uncertainty',
      'resolution / uncertainty',
    ],
  ]),
  ...mutantsOf(
    'lib/inference/wilson-interval',
    [
      ['the middle is the rate', 'rate + spread / 2', 'rate'],
      ['an interval closes on 0', ' + spread / (4 * count)', ''],
      ['one tail holds all the doubt', '(1 + level) / 2', 'level'],
    ],
    ['lib/inference/calibration'],
  ),
];
