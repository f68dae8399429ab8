/** The formulas of doubt, in words. */
export const methodDoubt = {
  leaveOut: {
    title: 'Leaving something out',
    text: 'What would be implied without one development, or without all that go back to one origin: a source that falls takes along what repeats it.',
  },
  attribution: {
    title: 'Who moved it how far',
    text: 'The way from the start to what is implied, walked in a straight line of log-weights; each development gets what it did along the way. The parts add up to the whole exactly and do not depend on the order.',
  },
  overturn: {
    title: 'What one new item would need',
    text: 'How many times the leader stands above the runner-up, and how strongly one item of a grade would have to favour the runner-up to draw level. Where the lead is beyond the cap of the grade, no single item can.',
  },
  smallestSet: {
    title: 'The smallest set that turns it',
    text: 'For every rival, what speaks most for the leader against it is left out first; the shortest such list that puts a rival ahead of all is shown.',
  },
  tornado: {
    title: 'One step either way',
    text: 'Every rating, letter, digit, share of newness and start is moved one step on its own, and the leader’s points are read again. Longest first; what changes the ranking is marked.',
  },
  repeats: {
    title: 'The double-counting gap',
    text: 'What would be implied if every repeat counted in full, less what is implied. It is the weight that repetition alone would add.',
  },
  indicator: {
    title: 'What an indicator would tell',
    text: 'The bits by which looking is expected to narrow the belief, given the chance of seeing it under each scenario.',
  },
  worth: {
    title: 'Whether it can change who leads',
    text: 'How much more often the leader would be the right answer after looking. Where it is zero the leader stays the leader whatever is seen, and the indicator is greyed.',
  },
  draws: {
    title: 'Draws around what is doubtful',
    text: 'Each rated likelihood wavers (σ 0.2, 0.4 or 0.7 where the rating is firm, moderate or weak), the start and the chance of being right are drawn around their values. 10,000 draws from a fixed seed tell how often each scenario leads. The band holds eight of ten draws; it is not a confidence interval of a probability.',
  },
  exactRank: {
    title: 'The check on the draws',
    text: 'With noise on the log-weights alone, the chance of ranking first has an exact integral. The draws are tested against it.',
  },
};
