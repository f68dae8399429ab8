import { englishPoints } from '../../counted-points';
import { isolated } from '../../isolated';
import { percent } from '../../numbers';

/** How far the judgement stands from what the evidence implies, and the sentence that says why. */
export const whyGap = {
  gap: 'Judgement beside evidence',
  noGap: 'The judgement is what the evidence implies.',
  gapSaid: (name: string, points: number, ratio: string, bits: string, word: string) =>
    `The judgement has ${isolated(name, 'auto')} ${englishPoints(points)} ${points > 0 ? 'above' : 'below'} what the evidence implies. As evidence ${points > 0 ? 'for' : 'against'} it, that would be a likelihood ratio of ${ratio} (${bits} bits), in size “${word}”.`,
  unjudged: 'Nobody had judged by this day, so there is nothing to compare.',
  sentence: 'Why it differs:',
  noSentence: (points: number) =>
    `A row differs by more than ${points} points. A sentence was asked for and none was given.`,
  sentenceDraft: (points: number) =>
    `A row differs by more than ${points} points: saving will ask for a sentence that says why.`,
  ratio: 'Likelihood ratio',
  bits: 'Bits',
  size: 'In words',
  raftery: { weak: 'weak', positive: 'positive', strong: 'strong', veryStrong: 'very strong' },
  key: 'The filled mark is the judgement; the open triangle is what the evidence implies, not a judgement.',
  apart: (bits: string) => `All rows together are ${bits} bits apart.`,
  ratioNote: 'The ratio is of one scenario against the geometric mean of all.',

  gapField: 'Why the weights differ from what the evidence implies (asked for, not required)',
  gapFieldHint: (name: string, weight: number, implied: number) =>
    `${isolated(name, 'auto')}: ${percent('en', weight)} judged, ${percent('en', implied)} implied. “I hold it higher because …”`,
};
