/** The timeline as a grid that is read in two orders. */
export const grid = {
  title: 'Developments as a table',
  order: 'Read',
  orders: { time: 'by time', scenario: 'by scenario' },
  keys: 'The arrow keys walk from cell to cell; Enter on a title opens it.',
  summarised: (count: number) =>
    `${count} developments: each group is summed up in a sentence, and its rows open when asked for.`,
  columns: ['Development', 'Happened', 'Became known', 'Bears most on', 'Said by', 'Grade'],
  bearsOn: (scenario: string) => scenario,
  against: (scenario: string) => `against ${scenario}`,
  bearsOnNone: 'none: context',
  doubted: 'one source, or contested',
  undated: 'No date',
  context: 'Context',
  holds: (name: string, count: number) =>
    `${name}: ${count === 1 ? 'one development' : `${count} developments`}`,
  span: (from: string, to: string) => `from ${from} to ${to}.`,
  strongest: (title: string) => `Bears most: ${title}.`,
};
