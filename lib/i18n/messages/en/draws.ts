import { clampedPoints, list, localeTag } from '../../numbers';

type Doubt = 'ratings' | 'prior' | 'accuracy';

const english = new Intl.NumberFormat(localeTag('en'));

const enDoubts: Record<Doubt, string> = {
  ratings: 'the ratings',
  prior: 'the prior',
  accuracy: 'the reliability of the sources',
};

/** Draws are counted, so that all and none are said outright; nearly all and hardly any are not rounded to them. */
function ofHundred(count: number): string {
  return count === 0 || count === 100 ? String(count) : clampedPoints(Math.round(count));
}

/** What many draws around doubtful inputs say. */
export const draws = {
  title: 'How much hangs on doubtful inputs',
  leads: (name: string, of100: number) => `${name} leads in ${ofHundred(of100)} of 100 draws`,
  drawn: (doubts: readonly Doubt[]) =>
    doubts.length === 0
      ? 'Nothing is drawn: every draw is what the evidence implies.'
      : `Drawn around their stated values: ${list(
          'en',
          doubts.map((each) => enDoubts[each]),
        )}.`,
  band: 'A band of draws, not a confidence interval: it shows what these doubts alone would do to what the evidence implies, not to the judgement.',
  which: 'What is doubted',
  doubts: { ratings: 'Ratings', prior: 'Prior', accuracy: 'Reliability of sources' },
  seed: (draws: number, seed: number) =>
    `${english.format(draws)} draws with the fixed seed ${seed}: the same every time.`,
  working: 'Drawing…',
  key: 'Bar: from the 10th to the 90th of 100 draws, lowest first. Tick: the middle draw. Hollow diamond: what the evidence implies.',
  table: 'The draws as a table',
  distribution: 'How the draws are spread',
  distributionNote:
    'Across: the share that a draw gives a scenario, in points of the hundred. Upward: how many of 100 draws give it such a share, in steps of five points.',
  distributionTable: 'The spread of the draws as a table',
  share: (range: string) => `Share ${range}`,
  shareOf: 'Share',
  scenario: 'Scenario',
  first: 'Leads, of 100',
  low: '10th',
  middle: 'Middle',
  high: '90th',
  implied: 'Implied',
  bar: (name: string, low: string, high: string, middle: string, implied: string) =>
    `${name}: ${low} to ${high} in eight draws of ten, in the middle ${middle}; implied ${implied}`,
};
