/** Scenarios, indicators and assumptions that come in, and what hangs on an assumption. */
export const adding = {
  add: { scenario: 'Add a scenario…', indicator: 'Add an indicator…', assumption: 'Add an assumption…' },
  addNow: { scenario: 'Add the scenario', indicator: 'Add the indicator', assumption: 'Add the assumption' },
  title: { scenario: 'A new scenario', indicator: 'A new indicator', assumption: 'A new assumption' },
  scenarioIntro:
    'It is taken out of another scenario. It starts with a share of that one and is rated as that one is, so every other number stays where it is until somebody rates the two apart. Saved judgements stay as they were saved; where they are shown, the new scenario has its share of the other’s points, and it says so.',
  scenarioName: 'Name',
  scenarioDetail: 'A word or two beside it',
  source: 'Taken out of',
  share: 'Its share of that one, in percent',
  indicatorIntro:
    'Something that would be seen if a scenario were true. Agree on the chances before anybody looks: what it is worth follows from how they differ.',
  indicatorText: 'What would be seen',
  by: 'By when',
  scenario: 'It would speak for',
  chances: 'Chance of seeing it by then, in percent',
  chance: (name: string) => `if ${name}`,
  assumptionIntro:
    'What is taken for granted. Name the developments that say nothing if it is wrong, and the list shows what would be left.',
  assumptionText: 'What is assumed',
  basis: 'What it rests on',
  standing: 'How well it stands',
  standings: { supported: 'supported', caveated: 'supported with caveats', unsupported: 'unsupported' },
  resting: 'Developments that rest on it',
  assumptions: 'Key assumptions',
  indicators: 'Indicators to watch',
  noIndicators: 'No indicator is written down yet.',
  state: 'What became of it',
  speaksFor: (name: string) => `would speak for ${name}`,
  change: 'Change…',
  changeNow: 'Save the change',
  noAssumptions: 'No assumption is written down yet.',
  /** Before what would be left: "If it is wrong: West 50 → 41". */
  ifWrong: 'If it is wrong, the evidence would imply',
  unchanged: 'If it is wrong, nothing that is counted changes.',
  restsOn: (count: number) =>
    count === 0
      ? 'No development rests on it.'
      : count === 1
        ? '1 development rests on it.'
        : `${count} developments rest on it.`,
};
