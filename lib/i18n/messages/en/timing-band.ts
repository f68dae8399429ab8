/** What other possible dates would have made of the chart. */
export const timingBand = {
  forms: 'Form of the chart',
  stacked: 'Stacked',
  lines: 'Lines',
  inChart: 'timing band: same evidence, other possible dates',
  caption:
    'Timing band: where the weight would stand on the same evidence, had things become known on other days that are possible. It says nothing of how sure anyone is of a weight.',
  onBaseline: (name: string) => `Stacked, it can be drawn for ${name} alone, which stands on the baseline.`,
  noBand: 'Timing band: none, for every date that moves a weight is sharp.',
  table: 'Timing band as a table',
  days: 'While days were open',
  settled: (share: string) => `, then ${share}`,
};
