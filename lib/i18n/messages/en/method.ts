/** The frame of the method page. */
export const method = {
  title: 'Method',
  intro:
    'Every number on the other pages comes from the formulas below, and each stands here as it is used, with where it comes from and with the numbers of this dossier put in.',
  back: 'Back to the workbench',
  layer: {
    reported: 'The numbers are those as reported',
    checked: 'The numbers are those after source checks',
  },
  asOf: (day: string) => `as of ${day}`,
  example: (title: string) => `Where one development is needed, it is “${title}”.`,
  noExample: 'Nothing in this dossier is rated yet, so the formulas stand without numbers.',
  letters: 'The scenarios in the formulas',
  provenance: {
    found: 'Published',
    derived: 'Derived here',
    house: 'House convention',
  },
  provenanceNote:
    'Published: read in the source named. Derived here: proved or computed for this engine, and held by a test. House convention: a choice that could have been another; it is shown so that it can be argued with.',
  source: 'Source',
  code: 'In the code',
  here: 'In this dossier',
  topics: {
    evidence: 'From the evidence to what it implies',
    doubt: 'How far that can be trusted, and what would change it',
    judging: 'Judging, joining and scoring',
    words: 'Words for probabilities',
  },
  reliability: 'What a grade stands for',
  letter: 'Source',
  digit: 'Information',
  value: 'Chance of being right',
  ownTable: 'This dossier has values of its own.',
  change: 'Change the conventions of this dossier',
  changeHint:
    'Everything is computed by these. The change becomes an entry of the log with your name and reason; saved judgements stay as they are. To only try it out, use What if… on the workbench.',
  changeNow: 'Change the conventions',
  start: 'Where it starts, in percent',
  temper: 'Temper on what the report quotes',
  temperHint: 'From above 0 to 1. Half where one report argues a case and everything comes from it.',
  base: 'What one step of a rating is worth',
  bases: { cautious: '1.5: cautious', normal: '2: normal', bold: '3: bold' },
  chances: 'What letters and digits stand for, in percent',
  houseTable: 'These are the values of the house; no numeric standard is published.',
};
