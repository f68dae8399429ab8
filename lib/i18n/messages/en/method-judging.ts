/** The formulas of judging, joining and scoring, in words. */
export const methodJudging = {
  drag: {
    title: 'Moving one weight',
    text: 'The others keep their ratios to one another; what is locked (together Λ) stays. Dragging away and back restores, because the ratios of the beginning are remembered. The line shows the leader raised by ten points.',
  },
  rounding: {
    title: 'Whole points that sum to 100',
    text: 'Rounded down, and what is left goes to the largest remainders. A typed value stays as typed; a share that rounds to nothing is shown as less than 1.',
  },
  linearPool: {
    title: 'Several analysts, linear pool',
    text: 'The weighted mean. Here judgement and evidence stand for two analysts with equal say.',
  },
  logPool: {
    title: 'Several analysts, logarithmic pool',
    text: 'The weighted geometric mean, put in proportion. Updating and then pooling gives the same as pooling and then updating; each share is floored at 0.1 % so that nobody holds a veto. No pool is sharpened.',
  },
  disagreement: {
    title: 'How far apart they are',
    text: 'Jensen–Shannon divergence in bits, and the total variation of a pair. Above 0.4 of total variation a pool hides a dispute: show the dispute.',
  },
  brier: {
    title: 'Brier score',
    text: 'In its original form, 0 to 2, the smaller the better; even shares of three get 0.667. The line shows what the saved weights would score for each outcome.',
  },
  logScore: {
    title: 'Log score',
    text: 'The logarithm of the share given to what happened, never above 0, the nearer to 0 the better. It punishes certainty that was wrong.',
  },
  timeAverage: {
    title: 'Over the time that a forecast stood',
    text: 'Every saved judgement counts for the days d on which it stood, from the opening of the question to its resolution. Only the known-by path may be scored.',
  },
  fractional: {
    title: 'When it went several ways',
    text: 'The mean score over the parts o of what happened. Still best in expectation for whoever states what they believe.',
  },
  murphy: {
    title: 'Calibration over many questions',
    text: 'The mean score splits into how far stated shares miss the observed ones, how well they sort cases, and how uncertain the matter was. Below thirty resolved questions only dots with their Wilson intervals would be honest.',
  },
};
