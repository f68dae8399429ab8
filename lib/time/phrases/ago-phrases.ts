import type { DateRule } from '../date-rule';
import { type Amount, agoRule, amountOf, amountSigns, extentOf, untilRule } from './amount';
import { type Phrase, phrase, type Read } from './reading';
import type { Token } from './token';

// «قبل يوم السبت», «قبل عام 2015», «قبل شهر أغسطس»: the unit belongs to the name that follows.
const noName = '(?!,?[wmyD])';

/** Phrases that count back from the publication, and those that only say that something is past. */
export const agoPhrases: readonly Phrase[] = [
  phrase(`${amountSigns}g`, ago),
  phrase(`b${amountSigns}${noName}`, ago),
  phrase(`s${amountSigns}${noName}`, (found) => [...ago(found), ...lasting(found)]),
  phrase('R', () => [{ rule: { kind: 'days-range-before', from: 30, to: 1 }, receipt: 'recently' }]),
  phrase('V', () => [{ rule: { kind: 'before-anchor' }, receipt: 'previously' }]),
  phrase('H(?:[lL](?:n?p|2)|p(?:n?l|ln)|2l|n[up]l)', (found) => stretch(found)),
  phrase('h?(?:[lL](?:n?p|2)|p(?:n?l|ln)|2l|n[up]l)', (found) => [...within(found), ...stretch(found)]),
  phrase('HLu', (found) => stretch(found)),
  phrase('h?Lu', (found) => [...within(found), ...stretch(found)]),
];

function ago(found: readonly Token[]): readonly Read[] {
  const amount = amountOf(found);
  if (amount === undefined) return [];
  const receipt = amount.count === 'few' ? 'some-ago' : 'ago';
  const reads = read(agoRule(extentOf(amount)), receipt);
  // The plural of "days" is used of three to ten: a careful writer does not mean two.
  const careful: Read = { rule: { kind: 'days-range-before', from: 10, to: 3 }, receipt: 'some-ago' };
  return amount.unit === 'day' && amount.count === 'few' ? [...reads, careful] : reads;
}

function lasting(found: readonly Token[]): readonly Read[] {
  const amount = amountOf(found);
  return amount === undefined ? [] : read(untilRule(extentOf(amount)), 'since');
}

// "The past months" without a number are half a year, as long as anybody would still count in months.
function stretch(found: readonly Token[]): readonly Read[] {
  const amount = amountOf(found);
  if (amount === undefined) return [];
  const { unit, count } = amount;
  if (unit === 'month' && count === 'few')
    return read({ kind: 'months-until', months: 6, softDays: 30 }, 'throughout');
  return read(untilRule(extentOf(amount)), 'throughout');
}

/** Some day in the stretch up to the publication. */
function within(found: readonly Token[]): readonly Read[] {
  const amount = amountOf(found);
  return amount === undefined ? [] : read(agoRule({ ...reach(amount), fewest: 0 }), 'within');
}

function reach(amount: Amount) {
  const extent = extentOf(amount);
  return amount.unit === 'month' && amount.count === 'few' ? { ...extent, most: 6 } : extent;
}

function read(rule: DateRule | undefined, receipt: Read['receipt']): readonly Read[] {
  return rule === undefined ? [] : [{ rule, receipt }];
}
