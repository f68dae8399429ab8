import { mutantsOf } from './mutant.mjs';

/** Weights as a person edits and reads them: the simplex, rounding, words. */
export const weightMutants = [
  ...mutantsOf('lib/inference/simplex', [
    ['the others share equally', '(rest * part) / whole', 'rest / open.length'],
    ['a weight takes what the floor keeps', 'room - floor * free.length', 'room'],
    ['a lock can be taken from', 'sum(weights) - held', 'sum(weights)'],
    ['remembered ratios are forgotten', 'remembered[row] ?? 0', 'weights[row] ?? 0'],
  ]),
  ...mutantsOf('lib/inference/equal-shift', [
    ['the rows slip by one', 'shifted[row < index ? row : row - 1]', 'shifted[row]'],
  ]),
  ...mutantsOf('lib/inference/euclidean-projection', [
    ['too little is taken', '(running - total) / (position + 1)', '(running - total) / (position + 2)'],
  ]),
  ...mutantsOf('lib/inference/rounding', [
    ['remainders do not count', 'b.remainder - a.remainder || ', ''],
    ['the smaller weight wins a tie', 'b.share - a.share', 'a.share - b.share'],
    ['parts are rounded, not floored', 'Math.floor(quota + tiny)', 'Math.round(quota)'],
    ['noise decides a tie', 'Math.round((quota - floor) / tiny)', 'quota - floor'],
    ['nobody is kept at the least', 'part < least', 'part < 0'],
  ]),
  ...mutantsOf('lib/forecast/implied-points', [['a scenario can get no point', 'least: 1', 'least: 0']]),
  ...mutantsOf('lib/forecast/estimative-language', [
    ['a shared edge belongs below', 'shown >= from', 'shown > from'],
    ['likely begins elsewhere', "term: 'likely', from: 55", "term: 'likely', from: 56"],
  ]),
  ...mutantsOf('lib/forecast/phia-yardstick', [
    [
      'the middle of a gap belongs below',
      'percent < (lower.to + upper.from) / 2',
      'percent <= (lower.to + upper.from) / 2',
    ],
  ]),
  ...mutantsOf('lib/forecast/needs-reason', [
    ['ten points need no reason', '>= pointsThatNeedReason', '> pointsThatNeedReason'],
    ['another word needs no reason', ' || crosses', ''],
  ]),
];
