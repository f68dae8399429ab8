import { movedWindow } from '../moved-window';
import { amountOf, amountSigns, extentOf, relativeRule } from './amount';
import { pointSigns, pointsOf, pointWindow } from './point';
import { type Phrase, phrase, type Read } from './reading';
import type { Token } from './token';

const noName = '(?!,?[wmyD])';

/** Phrases that count from another development or only say what came first; the other one has yet to be chosen. */
export const otherPhrases: readonly Phrase[] = [
  phrase(`${amountSigns}[abkV]`, (found) => relative(found, 'ak')),
  phrase(`[ab]${amountSigns}f`, (found) => relative(found, 'a')),
  phrase(`a${amountSigns}${noName}`, (found) => relative(found, 'a')),
  phrase(`${amountSigns}[ab]${pointSigns}`, (found) => counted(found)),
  phrase(`[ab]${amountSigns}f${pointSigns}`, (found) => counted(found)),
  phrase('[ab](?=z)', (found) => order(found[0]?.sign === 'a')),
  phrase('[Ak]', () => order(true)),
  phrase('O', () => order(false)),
];

function relative(found: readonly Token[], later: string): readonly Read[] {
  const amount = amountOf(found);
  const direction = found.some(({ sign }) => later.includes(sign)) ? 1 : -1;
  const rule = amount && relativeRule(extentOf(amount), direction);
  return rule === undefined ? [] : [{ rule, receipt: 'relative', needsOther: true }];
}

/** "A year after August 2014": counted from a date of the calendar, so that nothing is left to choose. */
function counted(found: readonly Token[]): readonly Read[] {
  const at = found.findIndex(({ sign }) => sign === 'a' || sign === 'b');
  const amountFirst = at > 0;
  const cut = amountFirst ? at : found.findIndex(({ sign }) => sign === 'f');
  const [shift] = relative(found.slice(amountFirst ? 0 : at, cut + 1), 'a');
  const [point] = pointsOf(found.slice(cut + 1));
  const window = point?.year === undefined ? undefined : pointWindow(point);
  if (shift?.rule.kind !== 'relative' || window === undefined) return [];
  return [{ rule: { kind: 'fixed', window: movedWindow(window, shift.rule) }, receipt: 'around' }];
}

function order(isAfter: boolean): readonly Read[] {
  return [
    {
      rule: isAfter ? { kind: 'ordered', after: '' } : { kind: 'ordered', before: '' },
      receipt: 'order',
      needsOther: true,
    },
  ];
}
