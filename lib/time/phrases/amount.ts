import type { DateRule } from '../date-rule';
import type { Token, Unit } from './token';

/** So many units; `few` where the words only say several, which Arabic uses of three to ten. */
export type Amount = Readonly<{ unit: Unit; count: number | 'few'; about: boolean }>;

/** An amount in the grammar: "3 months", «ثلاثة أشهر», «شهرين», «أيام», "a year", "several weeks", each perhaps after "about". */
export const amountSigns = '~?(?:n[up]n?|j?u|q[fj]?[up]|pn?|2n?)~?';

/** The amount that these words name. */
export function amountOf(found: readonly Token[]): Amount | undefined {
  const unit = found.find(({ sign }) => sign === 'u' || sign === 'p' || sign === '2');
  if (unit?.unit === undefined) return undefined;
  const number = found.find(({ sign }) => sign === 'n')?.value;
  const several = found.some(({ sign }) => sign === 'q') || (unit.sign === 'p' && number === undefined);
  const count = several ? 'few' : unit.sign === '2' ? 2 : (number ?? 1);
  return { unit: unit.unit, count, about: found.some(({ sign }) => sign === '~') };
}

/** How wide an amount of time is: from the fewest to the most days, or months, that the words allow. */
export type Extent = Readonly<{ in: 'days' | 'months'; fewest: number; most: number; toleranceDays: number }>;

/**
 * House conventions: days are exact unless "about" stands beside them (a quarter more or less); a week is meant within
 * three days, a month within fifteen, one year within three months, several years within six. "Days" are two to ten,
 * and so are weeks, months and years.
 */
export function extentOf({ unit, count, about }: Amount): Extent {
  if (count === 'few') {
    const factor = { day: 1, week: 7, month: 1, year: 12 }[unit];
    return { in: inUnits[unit], fewest: 2 * factor, most: 10 * factor, toleranceDays: 0 };
  }
  switch (unit) {
    case 'day': {
      const slack = about ? Math.ceil(count / 4) : 0;
      return { in: 'days', fewest: count - slack, most: count + slack, toleranceDays: 0 };
    }
    case 'week':
      return { in: 'days', fewest: Math.max(7 * count - 3, 0), most: 7 * count + 3, toleranceDays: 0 };
    case 'month':
      return { in: 'months', fewest: count, most: count, toleranceDays: 15 };
    case 'year': {
      const slack = count === 1 ? 3 : 6;
      return {
        in: 'months',
        fewest: Math.max(12 * count - slack, 0),
        most: 12 * count + slack,
        toleranceDays: 0,
      };
    }
  }
}
const inUnits = { day: 'days', week: 'days', month: 'months', year: 'months' } as const;

// What the schema of a dossier holds.
const mostDays = 3_660;
const mostMonths = 1_200;

/** That long before the publication; undefined where it is too long ago for a dossier. */
export function agoRule({ in: unit, fewest, most, toleranceDays }: Extent): DateRule | undefined {
  if (unit === 'months')
    return most > mostMonths
      ? undefined
      : { kind: 'months-range-before', from: most, to: fewest, toleranceDays };
  if (most > mostDays) return undefined;
  return fewest === most
    ? { kind: 'days-before', days: most }
    : { kind: 'days-range-before', from: most, to: fewest };
}

/** A process that began that long before the publication and lasted up to it. */
export function untilRule({ in: unit, fewest, most, toleranceDays }: Extent): DateRule | undefined {
  if (unit === 'months') {
    // The longest month has 31 days, the shortest 28.
    const days = Math.ceil(30.5 * most) + 1 + toleranceDays;
    const softDays = days - Math.max(Math.floor(30.4 * fewest) - 3 - toleranceDays, 0);
    return days > mostDays ? undefined : { kind: 'days-until', days, softDays };
  }
  return most < 1 || most > mostDays
    ? undefined
    : { kind: 'days-until', days: most, softDays: most - fewest };
}

/** That long after (`direction` 1) or before (−1) another development, which has yet to be named. */
export function relativeRule(
  { in: unit, fewest, most, toleranceDays }: Extent,
  direction: 1 | -1,
): DateRule | undefined {
  const middle = direction * Math.floor((fewest + most) / 2);
  const tolerance = Math.ceil((most - fewest) / 2);
  if (most > (unit === 'days' ? mostDays : mostMonths)) return undefined;
  return unit === 'days'
    ? { kind: 'relative', to: '', months: 0, toleranceMonths: 0, days: middle, toleranceDays: tolerance }
    : {
        kind: 'relative',
        to: '',
        months: middle,
        toleranceMonths: tolerance,
        ...(toleranceDays > 0 && { toleranceDays }),
      };
}
