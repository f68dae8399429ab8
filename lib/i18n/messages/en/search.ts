import { list } from '../../numbers';

/** Looking for developments, and picking some of them out. */
export const search = {
  text: 'Search',
  textHint: 'Titles, names, places and dates, in English or Arabic; every word must match',
  previous: 'Previous match',
  next: 'Next match',
  step: (at: number, of: number) => `${at} of ${of}`,
  steps: 'Enter goes to the next match, Shift and Enter to the one before.',
  shown: (shown: number, all: number) => `${shown} of ${all} shown`,
  hiddenBy: (hidden: number, fields: readonly string[]) => `, ${hidden} hidden by: ${list('en', fields)}`,
  nothing: 'Nothing matches.',
  displayOnly: 'This changes only what is displayed: weights and figures count every development.',
  clear: 'Show all',
  faint: 'Show the others faintly',
  choices: 'Filters',
  fields: {
    text: 'text',
    actors: 'actor',
    places: 'place',
    sources: 'source',
    grades: 'grade',
    scenarios: 'scenario',
    from: 'origin',
    checks: 'source checks',
    days: 'date',
  },
  legends: {
    actors: 'Who',
    places: 'Where',
    sources: 'Said by',
    grades: 'Grade',
    scenarios: 'Scenario',
    from: 'Origin',
    checks: 'Source checks',
  },
  context: 'Context: no scenario',
  from: { report: 'In the report', elsewhere: 'From elsewhere' },
  checks: { with: 'Added or looked into', without: 'Not looked into' },
  count: (count: number) => `${count}`,
  leaves: (count: number) => `leaves ${count}`,
  days: 'May have happened',
  daysFrom: 'From',
  daysTo: 'To',
  daysHint: 'What has no date is in no range.',
  note: (hidden: number, all: number, fields: readonly string[]) =>
    `${hidden} of ${all} developments are hidden by: ${list('en', fields)}.`,
  noteFaint: (hidden: number, all: number, fields: readonly string[]) =>
    `${hidden} of ${all} developments are faint, for they do not match: ${list('en', fields)}.`,
  selectedHidden: (fields: readonly string[]) =>
    `The selected development does not match (${list('en', fields)}); it is shown because it is selected.`,
};
