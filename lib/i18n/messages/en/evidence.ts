import { percent } from '../../numbers';
import { rating } from './rating';
import { rowWords } from './row-words';

/** The evidence matrix. */
export const evidence = {
  ...rating,
  ...rowWords,
  pageTitle: (question: string) => `Evidence matrix: ${question}`,
  views: 'Views of this dossier',
  timeline: 'Timeline',
  matrix: 'Matrix',
  grid: 'Developments against scenarios',

  decides: (name: string, next: string) => `${name} decides it: without it, ${next} would lead`,
  weighsMost: (name: string) => `${name} weighs most, and alone decides nothing`,
  holdsBack: (name: string, leader: string) => `${name} holds ${leader} back most`,
  nothingTells: 'Nothing tells the scenarios apart yet',
  noRows: 'No development is known on this day',
  noRowsHint:
    'A development comes in on the timeline; here it is then rated against every scenario, one cell after another.',
  addFirst: 'Add a development',
  summary: (telling: number, sort: string) =>
    telling === 1
      ? 'One development tells the scenarios apart.'
      : `${telling} developments tell the scenarios apart, ${sort}.`,
  sortedBy: {
    apart: 'the most telling first',
    date: 'the earliest first',
    influence: 'what the leader hangs on first',
    source: 'by where they come from',
  },
  summaryContext: (count: number) =>
    count === 1
      ? 'One fits every scenario alike, or nobody has rated it: it sets the scene and moves no weight.'
      : `${count} fit every scenario alike, or nobody has rated them: they set the scene and move no weight.`,
  rateFirst:
    'Choose a cell below and say how expected the development would be if that scenario were the answer.',

  sort: 'In the order of',
  sorts: { apart: 'what tells apart', date: 'date', influence: 'influence', source: 'source' },
  sortAgain: 'Put in order again',
  sortHeld: 'The rows stay where they are while they are being rated.',
  layer: 'Evidence',
  layers: { reported: 'as reported', checked: 'after source checks' },

  development: 'Development',
  when: 'When',
  grade: 'Grade',
  counts: 'Counts',
  tellsApart: 'Tells apart',
  bits: (bits: string) => `${bits} bits`,
  reserved: 'outside the count',
  context: (count: number) => `Context: ${count} that tell nothing apart`,
  oneOrigin: (name: string) => `${name}: one origin`,
  rowsCountAs: (rows: number, total: string) => `${rows} rows count as ${total}`,
  saidBy: (name: string) => `Said by: ${name}`,

  cells: {
    CC: 'very consistent',
    C: 'consistent',
    N: 'neither',
    I: 'inconsistent',
    II: 'very inconsistent',
    NA: 'not rated',
  },
  ratio: (ratio: string) => `typed ratio ${ratio}`,
  cellName: (title: string, scenario: string, says: string) => `${title}, ${scenario}: ${says}`,
  withReason: 'with a reason',
  changedHere: 'changed, not saved',
  gradeName: (title: string, grade: string) => `${title}, grade ${grade}`,
  countsName: (title: string, counts: string) => `${title}, counts ${counts}`,
  conflicting: 'letter and digit pull apart',
  conflictingLong: (grade: string) =>
    `${grade}: letter and digit pull apart by two steps or more. Look at this grade again.`,
  cap: (times: string) => `It moves the odds at most ${times}-fold.`,
  layerNotes: {
    elsewhere: 'not in the report',
    checked: 'changed by a source check',
  },
  origin: (name: string) => `origin: ${name}`,
  unknownGrade: 'unknown or doubtful',
  gradeLegend: 'Grade: source A–F, information 1–6.',
  typedLegend: 'a typed ratio',
  legend: 'What the marks mean',

  keysTitle: 'Keys',
  keyNames: {
    arrows: 'move between cells',
    rate: 'very inconsistent to very consistent',
    letters: 'consistent, neither, inconsistent; with Shift very',
    clear: 'not rated',
    ratio: 'type a ratio',
    open: 'choose, and give a reason',
  },

  implies: 'The matrix implies',
  impliesHint: 'not a judgement',
  judged: 'Judged',
  draftWeights: 'Judged (draft, not saved)',
  gap: 'Judgement beyond the matrix',
  gapHint: 'in points',
  unjudged: 'Nobody had judged by this day.',
  against: 'Speaks against, counted',
  againstHint: 'lower is better',
  againstWeighted: 'The same, by grade',
  againstNote:
    'A challenge to the weights, never a probability: inconsistent counts 1, very inconsistent 2, all else nothing. By grade, each row is multiplied by the chance that its source and item are right (the grade table in force). Typed ratios are not counted.',

  announced: (cell: string, leader: string, points: string, change: string) =>
    `${cell}. The matrix implies ${leader} ${points}, ${change}.`,
  announcedBlind: (cell: string) => `${cell}.`,
  up: (points: number) => `up ${points}`,
  down: (points: number) => `down ${points}`,
  unmoved: 'unchanged',
  percent: (points: number | string) => percent('en', points),
  list: ', ',
};
