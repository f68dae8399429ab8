import { englishPoints, tenth } from '../../counted-points';
import { isolated } from '../../isolated';
import { percent, signed } from '../../numbers';

type Moved = Readonly<{ name: string; points: number }>;

/** What a number comes from: the answer, the way to it, what drives it. */
export const why = {
  title: (name: string) => `Why ${isolated(name, 'auto')}?`,
  close: 'Close',
  asTable: 'Show as table',
  counting: 'The other parts are being computed.',
  layers: { reported: 'as reported', checked: 'after source checks' },
  derived: (count: number, day: string, layer: string, temper: number) =>
    `From ${count} rated ${count === 1 ? 'development' : 'developments'} known by ${day}, ${layer}, temper ${temper}.`,
  illustrative: 'Ratings are our reading of the developments; no source made them.',
  scenario: 'Scenario',
  points: 'Points',
  item: 'Development',
  named: (name: string, id: string) => `${isolated(name, 'auto')} (${id})`,
  quoted: (name: string, id: string) => `“${isolated(name, 'auto')}” (${id})`,
  quotedOrigin: (name: string, ids: readonly string[]) =>
    `“${isolated(name, 'auto')}”, one origin (${ids.join(', ')})`,
  origin: (name: string, ids: readonly string[]) =>
    `${isolated(name, 'auto')}, one origin (${ids.join(', ')})`,
  change: (points: number) => signed(tenth(points), 'en'),

  answer: 'The answer',
  judged: (name: string, points: number, likelihood: string) =>
    `${isolated(name, 'auto')}: ${percent('en', points)}, ${likelihood}.`,
  way: (prior: number, implied: number, judged: number | undefined) =>
    judged === undefined
      ? `It starts at ${percent('en', prior)} and the evidence takes it to ${percent('en', implied)}; nobody had judged by this day.`
      : `It starts at ${percent('en', prior)}, the evidence takes it to ${percent('en', implied)}, and the judgement to ${percent('en', judged)}.`,
  revision: (number: number, author: string) =>
    `The judgement is revision ${number}, by ${isolated(author, 'auto')}.`,
  draft: 'The judgement is a draft and not saved.',
  reserved: (name: string) =>
    `Nobody has rated anything for ${isolated(name, 'auto')}: it keeps its starting share, so that silence does not shrink it.`,
  bothLayers: (name: string, reported: number, checked: number) =>
    `As reported, the evidence implies ${percent('en', reported)} for ${isolated(name, 'auto')}; after source checks, ${percent('en', checked)}.`,

  waterfall: 'From the start to what the evidence implies',
  lifts: (name: string, up: Moved | undefined, down: Moved | undefined) =>
    up === undefined && down === undefined
      ? `Nothing known by this day moves ${isolated(name, 'auto')}.`
      : [
          up && `${up.name} lifts ${isolated(name, 'auto')} most, by ${englishPoints(up.points)}`,
          down &&
            `${down.name} ${up ? 'lowers it' : `lowers ${isolated(name, 'auto')}`} most, by ${englishPoints(down.points)}`,
        ]
          .filter((part) => part !== undefined)
          .join('; ')
          .concat('.'),
  waterfallNote:
    'All that goes back to one origin is one bar. The bars add up to the whole way and do not depend on an order.',
  start: 'Start, before any development',
  others: (count: number) => `${count} smaller ones together`,
  implied: 'Implied by the evidence',
  judgement: 'Judgement',
  logWeight: 'Log-weight, nats',

  drives: 'What drives it',
  drivesNote: (leader: string) => `Points of ${isolated(leader, 'auto')}, which leads on the evidence.`,
  without: (item: string, leader: string, points: number, next: string | undefined) =>
    `Without ${item}, ${isolated(leader, 'auto')} would stand at ${percent('en', points)} and ${next === undefined ? 'still lead' : `${isolated(next, 'auto')} would lead`}.`,
  noDrivers: 'No development moves a weight yet.',
  leftOut: 'Left out',
  oneStep: 'One step either way',
  widest: (what: string, leader: string, low: number, high: number) =>
    `Of all single steps, “${what}” moves ${isolated(leader, 'auto')} most: between ${percent('en', low)} and ${percent('en', high)}.`,
  stepCount: (all: number, order: number) =>
    `${all} ratings, letters, digits, novelties and starting shares were moved by one step; ${order === 0 ? 'none changes the order' : `${order} ${order === 1 ? 'changes' : 'change'} the order`}.`,
  swing: {
    rating: (item: string, name: string, from: string) =>
      `${item}: rating for ${isolated(name, 'auto')}, ${from}`,
    letter: (item: string, _name: string, from: string) => `${item}: reliability of the source, ${from}`,
    digit: (item: string, _name: string, from: string) => `${item}: credibility, ${from}`,
    novelty: (item: string, _name: string, from: string) => `${item}: novelty, ${from}`,
    prior: (_item: string, name: string, from: string) => `Start of ${isolated(name, 'auto')}, ${from}`,
  },
  step: (to: string, points: number) => `${to}: ${percent('en', points)}`,
  without0: 'Without it',
  input: 'Input',
  effect: 'Effect',
  down: 'A step down',
  up: 'A step up',
  changesLeader: 'another leads',
  changesOrder: 'order changes',
  between: (low: number, high: number) => `${low}–${high}`,
};
