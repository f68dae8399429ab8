/** Rating the cells of the evidence matrix, saving that, and rating blind. */
export const rating = {
  ask: (scenario: string, claim: string) =>
    `Suppose ${scenario} turns out ${claim}. How expected would this have been, beside an ordinary month?`,
  chooser: (title: string, scenario: string) => `Rate “${title}” for ${scenario}`,
  worth: (ratio: string) => `×${ratio}`,
  orRatio: 'Or a ratio of your own',
  ratioHint: 'How many times as expected as in an ordinary month: 3.5, or 1/4.',
  ratioProblems: {
    'not-a-number': 'Write a number such as 3.5 or 1/4.',
    'not-above-zero': 'A ratio is above 0.',
    'too-large': 'A ratio is at most 10,000.',
  },
  setRatio: 'Set',
  reason: 'Reason for this cell',
  reasonHint: 'Our reading, never the source’s.',
  done: 'Done',
  editGrade: (title: string) => `Grade of “${title}”`,
  editCounts: (title: string) => `How “${title}” counts`,
  originOf: 'Goes back to',
  originNone: 'no other row',

  unsaved: (count: number) => (count === 1 ? 'One change, not saved' : `${count} changes, not saved`),
  undo: 'Undo',
  redo: 'Redo',
  save: 'Save ratings',
  drop: 'Discard all',
  restored: (count: number) =>
    count === 1
      ? 'One change that was not saved is back from last time.'
      : `${count} changes that were not saved are back from last time.`,
  restoredOn: (entries: number) =>
    entries === 1
      ? 'One entry has come into the dossier since.'
      : `${entries} entries have come into the dossier since.`,
  keep: 'Keep them',
  saveTitle: 'Save ratings',
  saveHint: 'One entry of the history holds them all, and can be taken back there.',
  reasonNeeded: 'They move a scenario by 10 points or more, or across a word: give the reason.',
  missingAuthor: 'Your name: fill this in.',
  missingReason: 'Reason: these changes need one.',
  cancel: 'Cancel',
  saving: 'Saving…',
  saved: (entry: number) => `Saved as entry ${entry}.`,
  toHistory: 'In the history',
  change: (title: string, scenario: string, from: string, to: string) =>
    `${title}, ${scenario}: ${from} → ${to}`,
  changeReason: (title: string, scenario: string) => `${title}, ${scenario}: a reason`,
  changeOf: (title: string, what: string, from: string, to: string) => `${title}, ${what}: ${from} → ${to}`,
  more: (count: number) => `and ${count} more`,
  what: { grade: 'grade', novelty: 'how much counts', origin: 'origin' },
  fromTo: (from: string, to: string) => `${from} → ${to}`,

  conflict: 'Somebody changed the dossier meanwhile. Nothing was overwritten; your ratings are still here.',
  conflictBoth: 'Both of you changed these:',
  conflictPair: (place: string, theirs: string, mine: string) => `${place}: theirs ${theirs}, yours ${mine}`,
  conflictNone: 'None of your cells was touched: yours can be put on top.',
  mineOnTop: 'Save mine on top',
  theirsWhereBoth: 'Save mine, but theirs where both changed',
  backToMatrix: 'Look at the matrix first',

  blind: 'Rate blind',
  blindTitle: 'Rating blind',
  blindHint:
    'Totals, implied weights and what tells apart are hidden, and the columns are shuffled: the same way for all rows, anew each time.',
  blindStart: 'Begin with',
  blindStarts: { empty: 'empty cells', kept: 'the cells as they are' },
  begin: 'Begin',
  columnsNow: (names: string) => `Columns, from the first: ${names}.`,
  leave: 'Finish blind rating',
  blindRated: (count: number) => (count === 1 ? 'One cell rated' : `${count} cells rated`),
  blindResult: 'Blind against the record',
  blindSame: (count: number) =>
    count === 1 ? 'One cell came out as it was.' : `${count} cells came out as they were.`,
  blindDiffer: (count: number) => (count === 1 ? 'One cell differs:' : `${count} cells differ:`),
  blindNone: 'No cell differs from what stood there.',
  takeOver: 'Take these over, to be saved',
  dropBlind: 'Leave the record as it was',
  hidden: 'hidden',
};
