import { list } from '../../numbers';

/** What stands behind the numbers and does not change with them: read on the server only. */
export const reading = {
  meaning: 'What 100 means',
  history: 'History',
  method: 'Method',
  reportWords: 'The report’s own words',
  reportWordsNote: 'It gives no numbers. The starting weights are our reading of these words.',
  anchor: 'Why this publication date',
  prior: (shares: readonly string[]) =>
    `Start, before any development: ${list('en', shares)}. A convention, not evidence.`,
};
