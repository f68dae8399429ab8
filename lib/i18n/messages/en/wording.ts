import { list, percent, percentRange } from '../../numbers';

/** The scale of likelihood words, its rules, and what the linter says of a text. */
export const wording = {
  title: 'Words and scale',
  intro:
    'Which words name a number in this dossier, by which rules, and where its texts could be misread. Nothing here stops anybody from saving.',
  back: 'Back to the workbench',
  yardsticks: { icd203: 'ICD 203', phia: 'PHIA yardstick' },
  legend: (yardstick: string) => `The words of ${yardstick}`,
  legendOf: 'What the words cover',
  word: 'Word',
  range: 'Points',
  inForce: (name: string) => `${name} names the numbers of this dossier.`,
  here: 'shown here',
  gapRow: 'between two words',
  rules: {
    icd203: 'The bands touch: at a shared edge the upper one names the number.',
    phia: 'The scale has gaps: a number in one is said as between its two neighbours, and counts as the nearer, the upper one from the middle on.',
    clamp: 'While a question is open nothing is shown as 0 or 100: the ends read <1 % and >99 %.',
    words: 'Words never feed back into the numbers.',
    house: 'The rules for edges and gaps are this project’s own.',
  },
  source: {
    icd203: 'ICD 203, Analytic Standards (United States, 2015), first row of words.',
    phia: 'PHIA probability yardstick (United Kingdom). The upper end of a realistic possibility is below 50 %.',
  },
  onEdge: (points: number, lower: string, upper: string) =>
    `${percent('en', points)} is on the edge of “${lower}” and “${upper}”: the upper one names it.`,
  inGap: (points: number, from: number, to: number, nearer: string) =>
    `${percent('en', points)} lies in a gap of the scale (${percentRange('en', from, to)}): “${nearer}” is the nearer word.`,
  faults: {
    'likelihood-with-confidence': ([likelihood = '', confidence = '']: readonly string[]) =>
      `“${likelihood}” says how likely and “${confidence}” how sure, in one sentence: give each its own.`,
    'bare-possibility': ([word = '']: readonly string[]) =>
      `“${word}” does not say how likely: add a number with its word, or leave it out.`,
    'number-without-word': (numbers: readonly string[]) =>
      `If ${list('en', numbers)} is a probability, put its word beside it; a count or a share needs none.`,
    'other-yardstick': ([word = '']: readonly string[], yardstick: string) =>
      `“${word}” is no word of ${yardstick}, which names the numbers here.`,
    'word-off-number': ([word = '', number = '']: readonly string[], _: string, covers: string) =>
      `“${word}” covers ${covers}; beside it stands ${number}.`,
    'rows-mixed': ([word = '', first = '']: readonly string[]) =>
      `“${word}” and “${first}” are of two rows of words: keep to one of them.`,
    'band-crossed': ([name = '']: readonly string[], _: string, __: string, was: string, is: string) =>
      `The word for ${name} changes from “${was}” to “${is}”; the reason does not speak of it.`,
  },
  notesLabel: 'Notes on the wording',
  signs: (count: number) => (count === 1 ? '1 note on the wording' : `${count} notes on the wording`),
  check: 'Wording of this dossier',
  checkIntro:
    'Claim, meaning, ratings, doubts, checks and every saved reason, read as a stranger would. What stands in quotation marks is the source’s and is passed over.',
  noFaults: 'No fault found.',
  refusedToday: 'Kept from before, refused today',
  refusedTodayIntro:
    'This was kept when it was still taken. It is shown as it is; whoever saves that part again is asked to mend it.',
  link: (count: number) => (count === 0 ? 'Words and scale' : `Words and scale (${count} to look at)`),
  parts: {
    claim: 'Claim',
    meaning: 'What 100 means',
    baseline: 'Reading of the report’s words',
    bearing: 'How it bears on the question',
    doubt: 'What is doubtful about it',
    novelty: 'Why it counts only in part',
    cell: 'Reason for a rating',
    check: 'Source check',
    overturn: 'What would overturn the assessment',
    indicator: 'Indicator',
    assumption: 'Assumption',
    revision: 'Saved assessment',
    entry: 'Change to the dossier',
  },
  ofRevision: (number: string) => `Revision ${number}`,
  ofEntry: (number: string) => `Entry ${number}`,
  mend: 'Mend it',
  history: 'History',
  kept: 'What is saved stays as it was; the next revision can say it anew.',
  inFile: 'Kept in the dossier’s file: mended there.',
  choose: 'Change the scale',
  chooseHint:
    'Every word on the screen, in the briefing and in what is exported follows. The numbers stay as they are.',
  scale: 'Which words name a number',
  scaleHint: 'Can be changed later, with a reason.',
  changeTo: (yardstick: string) => `Name the numbers by ${yardstick}`,
};
