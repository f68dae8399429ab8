import { instantBetween } from '../calendar-window';
import { dateParts } from '../date-parts';
import type { Window } from '../window';
import { dated, ends } from './dated';
import { completed, type NamedDay, noYear, partialSigns, pointsOf, pointWindow } from './point';
import { type Phrase, phrase, type Read } from './reading';
import type { Token } from './token';

/** Phrases that name two or more points of the calendar: between, from … to, either … or. */
export const listPhrases: readonly Phrase[] = [
  phrase(`B${partialSigns}[&-]${partialSigns}`, (found) => several(found, 'between')),
  phrase(`f${partialSigns}[-T]${partialSigns}`, (found) => several(found, 'from-to', 'between')),
  phrase(`${partialSigns}[-T]${partialSigns}`, (found) => several(found, 'between', 'from-to')),
  phrase(`e?${partialSigns}(?:oe?${partialSigns})+`, either),
];

function several(
  found: readonly Token[],
  ...receipts: readonly ('between' | 'from-to')[]
): readonly Read[] | 'no-such-day' {
  const points = pointsListed(found);
  if (points.some(isBareNumber)) return [];
  const [start, end] = points;
  const last = end && pointWindow(end);
  const first = start && last && startingBefore(start, last, saysYear(found));
  if (start === undefined || first === undefined || last === undefined) return 'no-such-day';
  // "15 August to August" has no end that comes after its start.
  if (ends(first)[0] > ends(last)[0] || ends(first)[1] > ends(last)[1]) return [];
  return receipts.map((receipt) => ({
    rule: dated(receipt === 'between' ? spanned(first, last) : lasting(first, last), start),
    receipt,
  }));
}

// "Between 28 December and 3 January 2017" began in the year before, as long as nobody says which year it began in.
function startingBefore(start: NamedDay, last: Window, saysYear: boolean): Window | undefined {
  const first = pointWindow(start);
  if (first === undefined || saysYear || ends(first)[0] <= ends(last)[1]) return first;
  const isSameMonth = start.month === dateParts(ends(last)[0]).month;
  return isSameMonth ? first : pointWindow({ ...start, year: (start.year ?? noYear) - 1 });
}

function spanned(first: Window, last: Window): Window {
  return instantBetween(ends(first)[0], ends(last)[1], softest(first, last));
}

function lasting(first: Window, last: Window): Window {
  return {
    kind: 'process',
    earliest: ends(first)[0],
    latestStart: ends(first)[1],
    earliestEnd: ends(last)[0],
    latest: ends(last)[1],
    qualifier: softest(first, last),
    precision: 'range',
  };
}

function softest(first: Window, last: Window): Window['qualifier'] {
  return first.qualifier === 'exact' ? last.qualifier : first.qualifier;
}

function either(found: readonly Token[]): readonly Read[] | 'no-such-day' {
  const points = pointsListed(found);
  if (points.some(isBareNumber)) return [];
  const windows = points.map(pointWindow).filter((window) => window !== undefined);
  const [point] = points;
  if (point === undefined || windows.length < points.length) return 'no-such-day';
  const days = [...new Set(windows.map((window) => ends(window)[0]))].toSorted();
  const [earliest] = days;
  const latest = days.at(-1);
  if (earliest === undefined || latest === undefined) return 'no-such-day';
  // Months cannot be listed day by day: what lies between them has to be allowed too.
  const whole = windows.some(({ precision }) => precision !== 'day');
  if (whole || days.length > 12) return [{ rule: dated(outer(windows), point), receipt: 'between' }];
  const window = instantBetween(earliest, latest, 'exact', 'day');
  return [
    { rule: dated(days.length > 1 ? { ...window, alternatives: days } : window, point), receipt: 'either' },
  ];
}

function saysYear(found: readonly Token[]): boolean {
  const [first = []] = segments(found);
  return first.some(({ sign }) => sign === 'y' || sign === 'D');
}

function pointsListed(found: readonly Token[]): readonly NamedDay[] {
  return completed(segments(found).flatMap((segment) => pointsOf(segment).slice(0, 1)));
}

// "Five or six" are no days as long as nobody names a month.
function isBareNumber({ day, month }: NamedDay): boolean {
  return day !== undefined && month === undefined;
}

function outer(windows: readonly Window[]): Window {
  const firsts = windows.map((window) => ends(window)[0]).toSorted();
  const lasts = windows.map((window) => ends(window)[1]).toSorted();
  const [first] = firsts;
  const last = lasts.at(-1);
  if (first === undefined || last === undefined) throw new Error('no windows');
  return instantBetween(first, last);
}

/** The words between "and", "to" and "or"; the dash of "mid-August" parts nothing. */
function segments(found: readonly Token[]): readonly (readonly Token[])[] {
  const parted: Token[][] = [[]];
  found.forEach((token, index) => {
    const isHyphen = token.sign === '-' && ['P', 'f'].includes(found[index - 1]?.sign ?? '');
    if ('&-oT'.includes(token.sign) && !isHyphen) parted.push([]);
    else parted.at(-1)?.push(token);
  });
  return parted.filter((segment) => segment.some(({ sign }) => 'nmyDP'.includes(sign)));
}
