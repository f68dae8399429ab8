import { tenth } from '../../counted-points';
import { isolated } from '../../isolated';
import { list, percent } from '../../numbers';

/** Beyond this the digits of a factor are no help, and far beyond it there are none: a power of ten says as much. */
const isReadable = (factor: number) => factor < 1e6;

const powerBelow = (factor: number) => `10^${Math.floor(Math.log10(Math.min(factor, 1e300)))}`;

/** What would change the answer, what repeats do to it, and what one new item could do. */
export const whyMind = {
  mind: 'What would change our mind',
  noSingle: 'No single rating, grade, novelty or starting share, moved by one step, changes the leader.',
  singles: (count: number, names: readonly string[]) =>
    `${count} single ${count === 1 ? 'step changes' : 'steps change'} the leader: ${names.join('; ')}${count > names.length ? `; and ${count - names.length} more` : ''}.`,
  flip: (items: readonly string[], leader: string, isSmallest: boolean) =>
    items.length === 1
      ? `Leaving out ${items[0]} alone does: then ${isolated(leader, 'auto')} leads.`
      : `Leaving out ${list('en', items)} together does: then ${isolated(leader, 'auto')} leads. ${isSmallest ? 'No smaller set does.' : 'A smaller set may do too.'}`,
  flipOrigins: (items: readonly string[], leader: string) =>
    `By origin it takes ${list('en', items)}: then ${isolated(leader, 'auto')} leads.`,
  noFlip: (isCertain: boolean): string =>
    isCertain
      ? 'Whatever is left out, the same scenario leads.'
      : 'No set was found without which another scenario leads, though not every set was tried.',
  falls: 'Left out one after another',
  asItStands: 'As it stands',
  together: (count: number) => `${count} more together`,
  more: (count: number) => `${count} more`,
  against: (leader: string, rival: string) => `${leader} : ${rival}`,
  leads: (name: string) => `${isolated(name, 'auto')} leads`,
  rivalLeads: (name: string, ids: readonly string[]) =>
    `${isolated(name, 'auto')} leads without ${ids.join(', ')}.`,
  rivalNever: (name: string, isCertain: boolean) =>
    isCertain
      ? `${isolated(name, 'auto')} does not lead, whatever is left out.`
      : `No set was found without which ${isolated(name, 'auto')} leads, though not every set was tried.`,
  level: (leader: string, runnerUp: string) =>
    `On the evidence ${isolated(leader, 'auto')} and ${isolated(runnerUp, 'auto')} are level already.`,
  levelAlready: 'level already',
  factor: (leader: string, runnerUp: string, factor: number) =>
    `On the evidence ${isolated(leader, 'auto')} is ${isReadable(factor) ? tenth(factor) : `more than ${powerBelow(factor)}`} times as likely as ${isolated(runnerUp, 'auto')}, the runner-up.`,
  required: (grade: string, runnerUp: string, required: number) =>
    `One new ${grade} item, neutral elsewhere, must be more than ${tenth(required)} times as expected if ${isolated(runnerUp, 'auto')} holds as in an ordinary month.`,
  notAlone: (grade: string, cap: number, items: number | undefined) =>
    `No single new ${grade} item can overturn it, for it moves odds at most ${tenth(cap)}-fold${items === undefined ? '' : `; it takes ${items} rated CC`}.`,
  newItemNote:
    'A new item is taken to come from elsewhere than the report, so the temper does not weaken it. It moves the odds no further than its grade allows.',
  forRunnerUp: (name: string) => `For ${isolated(name, 'auto')} to draw level`,
  counting: 'Counting',
  reachKey:
    'Bar: the item is neutral on the other scenarios. Line: it also speaks the other way on them. Tick: where the scenario stands now.',
  outOfReach: (name: string) =>
    `One new item does not move ${isolated(name, 'auto')}, which stands outside the update.`,
  grade: 'Grade',
  cap: 'Odds at most ×',
  needs: 'Needs more than ×',
  itemsCC: 'Items rated CC',
  impossible: 'not alone',

  repeats: 'Counted once, counted twice',
  inFull: (repeats: number, leader: string, used: number, full: number, next: string | undefined) =>
    `${isolated(leader, 'auto')} is implied ${percent('en', used)} as repeats count now; were ${repeats === 1 ? 'the one repeat' : `all ${repeats} repeats`} counted in full, it would be ${percent('en', full)}${next === undefined ? '' : `, and ${isolated(next, 'auto')} would lead`}.`,
  noRepeats: 'No development counts for less because it repeats another.',
  rests: (share: number, leader: string, item: string) =>
    `${percent('en', share)} of the lead of ${isolated(leader, 'auto')} rests on ${item}: it should stand up to a second look.`,
  lost: (leader: string, item: string) =>
    `The whole lead of ${isolated(leader, 'auto')} is lost without ${item}.`,
  asUsed: 'As repeats count now',
  asFull: 'Repeats in full',

  newItem: 'What one new item could do',
  reach: (grade: string, cap: number, name: string, up: number, down: number) =>
    `A new ${grade} item moves odds at most ${tenth(cap)}-fold: it could lift ${isolated(name, 'auto')} to ${percent('en', up)} or lower it to ${percent('en', down)}, however strongly it is rated.`,
  reachBoth: (up: number, down: number) =>
    `If it also spoke the other way on every rival, to ${percent('en', up)} or to ${percent('en', down)}.`,
  now: 'Now',
  most: 'At most',
  least: 'At least',
  mostBoth: 'At most, rivals too',
  leastBoth: 'At least, rivals too',
};
