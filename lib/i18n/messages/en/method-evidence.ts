/** The formulas of the evidence, in words. */
export const methodEvidence = {
  prior: {
    title: 'Where it starts',
    text: 'The shares before any development, together 1. Equal among the named scenarios, with a tenth for the rest, unless somebody sets them otherwise. It is a starting point and never called evidence.',
  },
  rating: {
    title: 'A rating as a likelihood',
    text: 'If the scenario were true, how expected is this, beside an ordinary month? One step of the rating multiplies by the base: 1.5 is cautious, 2 normal, 3 bold. A cell that nobody rated counts as neither. A typed ratio stands in place of the rating.',
  },
  grade: {
    title: 'A grade as the chance of being right',
    text: 'The letter tells how reliable the source is, the digit how credible this information; the root of their product is the chance that it is true as reported. The values can be edited.',
  },
  discount: {
    title: 'Doubting the source',
    text: 'A source that is wrong with chance 1 − r would have said the same in some cases anyway, so the likelihood is drawn towards 1. The noise is taken as the larger of the two likelihoods compared, which is the cautious reading; no other cell has a say in it.',
  },
  cap: {
    title: 'The most that one item can do',
    text: 'However strong the claim, an item cannot move the odds further than its grade allows.',
  },
  contribution: {
    title: 'What a development adds',
    text: 'ν is the share of it that is new beside the lead of its origin: a repeat does not count twice. τ is below 1 where one report picked its quotations to make a case; it touches only what that report quotes.',
  },
  posterior: {
    title: 'What all of it implies',
    text: 'Contributions add up, and the shares are put in proportion. A reserved scenario, which nobody has rated, keeps its starting share outside the sum, so that silence cannot shrink it. The order of the developments never changes the end.',
  },
  diagnosticity: {
    title: 'How well a row tells the scenarios apart',
    text: 'The bits by which the row alone would move an even belief. Zero where all cells are equal: such a row sets the scene and moves no weight.',
  },
  inconsistency: {
    title: 'Weight against, as a challenge',
    text: 'Only what speaks against a scenario is counted, plainly and again weighted by the grade; the smallest count ranks first. It is a second look at the ranking and never a source of weights.',
  },
  judgement: {
    title: 'The step from evidence to judgement',
    text: 'The weights are the analyst’s. The step to them is the row that would have to stand in the matrix to get there, as a ratio for each scenario; its size in bits tells how far the judgement goes beyond the evidence.',
  },
  path: {
    title: 'The path through time',
    text: 'A development that became known between two days is in by then with a chance that grows from day to day. The line is the mean over all ways in which the open ones may have come in: every way up to twelve open at once, a sample of datings above that.',
  },
  band: {
    title: 'The timing band',
    text: 'The lowest and highest share among those ways: same evidence, different possible dates. It is not a range for the probability, and it closes before the first window and after the last.',
  },
};
