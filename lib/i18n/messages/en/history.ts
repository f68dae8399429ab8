/** What was taken back or brought back on a page, said aloud. */
export const history = {
  steps: {
    weights: 'the weights',
    'what-if': 'what was tried out',
    publication: 'the publication day',
    ratings: 'a rating',
  },
  undone: (step: string, now: string | undefined) =>
    now === undefined ? `Taken back: ${step}.` : `Taken back: ${step}, now ${now}.`,
  redone: (step: string, now: string | undefined) =>
    now === undefined ? `Done again: ${step}.` : `Done again: ${step}, now ${now}.`,
  cell: (title: string, scenario: string, cell: string) => `“${title}”, ${scenario}: ${cell}`,
  asRecorded: 'as recorded',
  row: (title: string) => `“${title}” as it was then`,
  rows: (count: number) => `${count} developments as they were then`,
  list: (parts: readonly string[]) => parts.join(', '),
  behindRevision: (number: number) =>
    `Revision ${number} is saved and stays in the record. A new revision can go back to the weights before it.`,
  weightsBefore: 'Take the weights before it',
};
