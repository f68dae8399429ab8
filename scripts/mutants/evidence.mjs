import { mutantsOf } from './mutant.mjs';

/** What a single item says: ratings, grades, discount, novelty, diagnosticity, judgement. */
export const evidenceMutants = [
  ...mutantsOf('lib/inference/discount', [
    [
      'evidence for a hypothesis has no cap',
      'ratio >= 1 ? 1 / (1 - accuracy + accuracy / ratio)',
      'ratio >= 1 ? 1 - accuracy + accuracy * ratio',
    ],
    ['doubt adds to evidence against', ': 1 - accuracy + accuracy * ratio', ': accuracy * ratio'],
    ['the cap falls with accuracy', 'return 1 / (1 - accuracy);', 'return 1 / accuracy;'],
  ]),
  ...mutantsOf('lib/inference/discount-alternatives', [
    ['the mixture forgets to normalise', '(accuracy * l) / total', 'accuracy * l'],
    ['the mixture adds too much noise', '(1 - accuracy) / hypotheses.length', '1 - accuracy'],
    [
      'the cap of the mixture does not grow with the hypotheses',
      '(accuracy * count) / (1 - accuracy)',
      'accuracy / (1 - accuracy)',
    ],
    ['the power is a factor', 'l ** weight', 'l * weight'],
  ]),
  ...mutantsOf('lib/inference/likelihood-ratio', [
    ['inconsistent counts as very inconsistent', 'I: -1', 'I: -2'],
    ['ratings add instead of multiplying', 'base ** ratingSteps[rating]', '1 + base * ratingSteps[rating]'],
  ]),
  ...mutantsOf('lib/forecast/grade-reliability', [
    ['letter and digit are averaged', 'Math.sqrt(letter * digit)', '(letter + digit) / 2'],
    ['the letter C has another value', 'C: 0.6', 'C: 0.5'],
    ['the digit 4 has another value', '4: 0.35', '4: 0.3'],
  ]),
  ...mutantsOf('lib/forecast/likelihoods', [
    [
      'the temper acts on items that the report did not choose',
      "from === 'report' ? settings.temper : 1",
      'settings.temper',
    ],
    ['silence counts against', "?? 'N'", "?? 'I'"],
    ['a typed ratio loses to its rating', 'development.ratios?.[scenario] ?? ', ''],
  ]),
  ...mutantsOf('lib/inference/dependence', [
    ['one item alone is not worth one', '(count - 1) * correlation', 'count * correlation'],
  ]),
  ...mutantsOf('lib/inference/direct-weight', [
    ['the judgement points the other way', 'Math.log(share / computed[h])', 'Math.log(computed[h] / share)'],
    ['the judgement is not centred', '(value) => value - mean', '(value) => value'],
    ['the implied ratio is against nothing', 'value - delta[against]', 'value'],
  ]),
  ...mutantsOf('lib/inference/log-odds', [
    ['odds are probabilities', 'Math.log(probability / (1 - probability))', 'Math.log(probability)'],
    ['weight of evidence is not in bits', 'Math.log2(ratio)', 'Math.log10(ratio)'],
  ]),
  ...mutantsOf('lib/inference/diagnosticity', [
    ['even cells say something', 'hypotheses.length * share', '2 * share'],
    [
      'the range is taken from the smallest to itself',
      'Math.log(Math.max(...cells))',
      'Math.log(Math.min(...cells))',
    ],
  ]),
  ...mutantsOf('lib/inference/ach', [
    ['very inconsistent counts as much as inconsistent', 'I: 1, II: 2', 'I: 1, II: 1'],
    ['consistent items count', 'CC: 0, C: 0', 'CC: 0, C: 1'],
    ['rows have no weight', 'weight * points[', 'points['],
    ['the most contradicted comes first', 'scores[a] - scores[b]', 'scores[b] - scores[a]'],
  ]),
  ...mutantsOf(
    'lib/inference/ach-weights',
    [
      ['high credibility of PARC is that of Open Source ACH', 'high: Math.SQRT2', 'high: 2'],
      ['low credibility of Open Source ACH is that of PARC', 'low: 0.5', 'low: Math.SQRT1_2'],
      ['relevance does not count', 'parc[credibility] * parc[relevance]', 'parc[credibility]'],
    ],
    ['lib/inference/ach'],
  ),
  ...mutantsOf('lib/inference/open-synthesis', [
    ['distances are not squared', 'side(row[h] - neutral) ** 2', 'Math.abs(side(row[h] - neutral))'],
    ['the deviation is not a root', 'Math.sqrt(squares', 'Number(squares'],
  ]),
  ...mutantsOf('lib/inference/misp-admiralty', [['the letter B has another value', 'B: 0.75', 'B: 0.8']]),
  ...mutantsOf('lib/inference/verbal-likelihood-ratio', [
    ['a shared edge of ENFSI belongs above', 'from < size', 'from <= size'],
    ['the other side has no words', 'ratio < 1 ? 1 / ratio : ratio', 'ratio'],
    ['Jeffreys counts in whole decades', '10 ** 1.5', '10 ** 2'],
  ]),
];
