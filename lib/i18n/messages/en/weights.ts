import { list, percent, signed } from '../../numbers';

type Share = Readonly<{ name: string; points: number }>;

/** The weighting panel and its save dialog. */
export const weights = {
  title: 'Weights',
  implied: 'is what the matrix implies, not a judgement.',
  lastSaved: 'is the last saved weight.',
  weightOf: (name: string) => `Weight of ${name}`,
  pointsOf: (name: string) => `Points of ${name}`,
  percentSign: '%',
  lock: (name: string) => `Lock the weight of ${name}`,
  value: (points: number, likelihood: string) => `${percent('en', points)}, ${likelihood}`,
  lockedValue: (value: string) => `${value}, locked`,
  taken: (points: number, from: readonly Share[]) =>
    `${signed(points, 'en')} just now, taken from ${list(
      'en',
      from.map(({ name, points: p }) => `${name} ${signed(p, 'en')}`),
    )}`,
  given: (points: number, to: readonly Share[]) =>
    `${signed(points, 'en')} just now, given to ${list(
      'en',
      to.map(({ name, points: p }) => `${name} ${signed(p, 'en')}`),
    )}`,
  /** After what was taken: rows typed before this one that could not all stay. */
  gaveWay: (names: readonly string[]) =>
    `; to make room, ${list('en', names)} no longer ${names.length === 1 ? 'keeps the weight' : 'keep the weights'} typed before`,
  said: (name: string, value: string, change: string) => `${name}: ${value}. ${change}.`,
  stuck: 'All other weights are locked. Unlock one to move this one.',
  rounded: (points: number) => `Rounded to ${points}: weights are whole points.`,
  atMost: (points: number) =>
    `At most ${points}: every other row keeps at least 1, and locked rows keep theirs.`,
  atLeast: (points: number) => `At least ${points}: nothing is excluded while the question is open.`,
  notANumber: (min: number, max: number) => `Type a whole number from ${min} to ${max}.`,
  negative: 'A weight cannot be negative.',
  sum: 'Sum',
  undo: 'Undo',
  redo: 'Redo',
  reset: 'Reset',
  resetOpensLocks: 'A reset opens every lock; Undo brings all back.',
  resetToWords: 'To the report’s words',
  resetToEvidence: 'To what the evidence implies',
  resetToSaved: 'To the last revision',
  save: 'Save with reason…',
  nothingToSave: 'Nothing has changed since the last revision. Saving now reaffirms it.',
  dialogTitle: 'Save this assessment',
  asOf: (day: string) => `As of ${day}. Nothing saved before is overwritten.`,
  backdated:
    'There is a later assessment already. Saved now, this one will be the headline of all later days too.',
  was: 'was',
  author: 'Your name',
  authorHint: 'Asked once; the server signs with it. Not you? Write your own name.',
  confidence: 'Confidence in the assessment',
  confidenceHint: 'How good the information and the argument are: not how likely the outcome is.',
  low: 'Low',
  moderate: 'Moderate',
  high: 'High',
  confidenceReason: 'Why this confidence',
  reason: 'Reason for the change',
  reasonOptional: 'Reason for the change (optional)',
  needsPoints: (name: string, points: number) =>
    `Needed, because ${name} moves by ${signed(points, 'en')} points.`,
  needsWord: (name: string, from: string, to: string) =>
    `Needed, because the word for ${name} changes from “${from}” to “${to}”.`,
  missingAuthor: 'Give a name, so that others know whose judgement this is.',
  missingConfidence: 'Choose a level of confidence.',
  missingReason: 'Give the reason for this change.',
  cancel: 'Cancel',
  saveNow: 'Save',
  saving: 'Saving…',
  failedUnreachable: 'Not saved: the server did not answer. Your weights are still here; try again.',
  failedRefused: 'Not saved: the server refused it. Your weights are still here.',
  failedServer: 'Not saved: the server could not write it. Your weights are still here; try again.',
  conflictTitle: (number: number) => `Somebody else saved revision ${number} first`,
  conflictText: 'Nothing was overwritten, and nothing of yours is lost. Compare the two and choose.',
  theirs: 'Theirs',
  yours: 'Yours',
  scenario: 'Scenario',
  noReason: 'No reason given',
  keepMine: 'Save mine on top of theirs',
  takeTheirs: 'Take theirs',
  unjudged: (name: string, points: number, source: string) =>
    `Nobody has judged ${name} by itself yet: ${points} of the points of ${source} stand for it.`,
};
