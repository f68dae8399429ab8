import { around } from '../around';
import { instantBetween } from '../calendar-window';
import { addDays } from '../date-arithmetic';
import type { Lasting } from '../date-rule';
import { standingIn } from '../period-window';
import type { Window } from '../window';
import { dated, ends } from './dated';
import { demandedWeekday, type NamedDay, pointSigns, pointsOf, pointWindow } from './point';
import { type Phrase, phrase, type Read, type Receipt } from './reading';
import type { Token } from './token';

/** Phrases that name days, months and years of the calendar. */
export const calendarPhrases: readonly Phrase[] = [
  phrase(pointSigns, (found) => plain(found, 'instant')),
  phrase(`[Hh]${pointSigns}`, (found) => plain(found, found[0]?.sign === 'H' ? 'process' : 'instant')),
  phrase(`s${pointSigns}`, (found) => plain(found, 'ongoing')),
  phrase(`~${pointSigns}`, (found) => bounded(found, 'around', aroundWindow)),
  phrase(`${pointSigns}~`, (found) => bounded(found, 'around', aroundWindow)),
  phrase(`b${pointSigns}`, (found) => bounded(found, 'before', beforeWindow)),
  phrase(`a${pointSigns}`, (found) => bounded(found, 'after', afterWindow)),
  phrase(`T${pointSigns}`, (found) => bounded(found, 'until', untilWindow)),
];

function plain(found: readonly Token[], as: Lasting): readonly Read[] | 'no-such-day' {
  return readings(found, (point, window) => {
    if (point.year === undefined && point.day === undefined) return monthReads(point, as);
    const receipt = as === 'ongoing' ? 'since' : as === 'process' ? 'throughout' : receiptOf(point);
    return [{ rule: dated(standing(window, as), point), receipt, ...named(point) }];
  });
}

// A day holds no process: what went on "on the 15th" and what began on it have that day as their edge.
function standing(window: Window, as: Lasting): Window {
  const { kind, earliest, latestStart, earliestEnd, latest, qualifier, precision } = standingIn(window, as);
  if (as === 'instant') return window;
  return {
    kind,
    earliest,
    latestStart,
    earliestEnd,
    latest,
    qualifier,
    precision: precision === 'day' ? 'range' : precision,
  };
}

function monthReads({ month, part }: NamedDay, as: Lasting): readonly Read[] {
  if (month === undefined) return [];
  const receipt = as === 'ongoing' ? 'since' : as === 'process' ? 'throughout' : part ? 'part' : 'month';
  return [
    { rule: { kind: 'month-before', month, ...(part && { part }), as }, receipt },
    { rule: { kind: 'year-part', yearsBack: 0, month, ...(part && { part }), as }, receipt },
  ];
}

function receiptOf(point: NamedDay): Receipt {
  if (point.part) return 'part';
  if (point.day !== undefined) return point.year === undefined ? 'yearless' : 'day';
  return point.month === undefined ? 'year' : 'month';
}

function bounded(
  found: readonly Token[],
  receipt: Receipt,
  change: (window: Window) => Window,
): readonly Read[] | 'no-such-day' {
  return readings(found, (point, window) => [{ rule: dated(change(window), point), receipt }]);
}

function readings(
  found: readonly Token[],
  read: (point: NamedDay, window: Window) => readonly Read[],
): readonly Read[] | 'no-such-day' {
  const reads = pointsOf(found).flatMap((point) => {
    const window = pointWindow(point);
    return window === undefined ? [] : read(point, window);
  });
  return reads.length === 0 ? 'no-such-day' : reads;
}

function named(point: NamedDay): Pick<Read, 'weekday'> {
  const weekday = demandedWeekday(point);
  return weekday === undefined ? {} : { weekday };
}

function aroundWindow(window: Window): Window {
  const [first, last] = ends(window);
  const { earliest, latest } = around(first, last, window.precision);
  const best = window.precision === 'day' ? { best: first } : {};
  return { ...instantBetween(earliest, latest, 'approximate'), ...best };
}

// "Before August" is before it begins; "before mid-August" may be any day of it but the last, since nobody knows which is meant.
function beforeWindow(window: Window): Window {
  const [first, last] = ends(window);
  const { qualifier } = window;
  return {
    kind: 'instant',
    latest: addDays(qualifier === 'exact' ? first : last, -1),
    qualifier,
    precision: 'range',
  };
}

function afterWindow(window: Window): Window {
  const [first, last] = ends(window);
  const { qualifier } = window;
  return {
    kind: 'instant',
    earliest: addDays(qualifier === 'exact' ? last : first, 1),
    qualifier,
    precision: 'range',
  };
}

function untilWindow(window: Window): Window {
  return { kind: 'instant', latest: ends(window)[1], qualifier: window.qualifier, precision: 'range' };
}
