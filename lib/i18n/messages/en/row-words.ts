/** What stands beside the matrix: what if something were different, and what is behind one row. */
export const rowWords = {
  ifDifferent: 'If this were different',
  ifHint: (leader: string) => `Points ${leader} would move.`,
  leftOut: 'left out',
  better: 'source one grade better',
  fromMatrix: (points: string) => `${points} from the matrix`,
  asOne: (name: string) => `${name}, as one`,
  wouldLead: (name: string) => `${name} would lead`,
  nothingDiffers: 'Nothing moves a weight yet.',
  sameOrigin: 'Same origin counts',
  repeats: { judged: 'as judged', once: 'once', half: 'half', each: 'each' },
  repeatsSentence: {
    judged: (leader: string, points: string) =>
      `Every repeat counts by what somebody judged new in it: ${leader} ${points}.`,
    once: (leader: string, points: string, now: string) =>
      `Counted once for each origin, ${leader} would be ${points} instead of ${now}.`,
    half: (leader: string, points: string, now: string) =>
      `Repeats counted half, ${leader} would be ${points} instead of ${now}.`,
    each: (leader: string, points: string, now: string) =>
      `Counted each, ${leader} would be ${points} instead of ${now}: repetition, not news.`,
  },
  repeatsSame: (leader: string, points: string) => `That changes nothing: ${leader} stays at ${points}.`,
  detail: 'The chosen row',
  noDetail: 'Choose a title to read what is behind its ratings.',
  bearing: 'Our reading',
  doubt: 'Doubt',
  check: 'Source check',
  cellReasons: 'Why its cells are as they are',
  said: 'Said by',
  influence: (leader: string, points: string) => `${leader} owes it ${points}.`,
  noInfluence: 'It moves no weight.',
  points: (points: string) => `${points} points`,
  onTimeline: 'On the timeline',
  edit: 'Edit the development',
  close: 'Close',
};
