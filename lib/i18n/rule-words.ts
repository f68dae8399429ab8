import { assertNever } from '@/lib/kernel/assert-never';
import type { DateRule, Lasting, PeriodPart } from '@/lib/time/date-rule';
import { monthsOfPart } from '@/lib/time/period-window';
import type { WeekdayContradiction } from '@/lib/time/resolve';
import { monthName, weekdayName } from './dates';
import type { Tongue } from './tongue';
import { wordsIn } from './words-in';

/** How the words of the source became a date; `titleOf` gives the titles of the developments that a rule names. */
export function ruleWords(
  tongue: Tongue,
  rule: DateRule,
  titleOf: (id: string) => string | undefined = () => undefined,
): string {
  const words = wordsIn(tongue, 'dateRules');
  switch (rule.kind) {
    case 'undated':
      return words.undated;
    case 'fixed':
      return words.fixed;
    case 'on-anchor':
      return words.onAnchor;
    case 'days-before': {
      const day = daysBefore(tongue, rule.days);
      return rule.weekday === undefined ? day : words.named(day, weekdayName(tongue, rule.weekday, 'long'));
    }
    case 'days-range-before':
      return words.range(Math.min(rule.from, rule.to), words.days(Math.max(rule.from, rule.to)));
    case 'weekday-before':
      return words.weekday(weekdayName(tongue, rule.weekday, 'long'));
    case 'months-range-before':
      return monthsRange(tongue, rule);
    case 'days-until':
      return (rule.softDays > 0 ? words.untilSoft : words.until)(words.days(rule.days));
    case 'months-until':
      return (rule.softDays > 0 ? words.untilSoft : words.until)(words.months(rule.months));
    case 'month-before':
      return monthBefore(tongue, rule);
    case 'year-part':
      return standing(tongue, yearPart(tongue, rule), rule.as ?? 'instant');
    case 'month-part':
      return standing(tongue, monthPart(tongue, rule.part, monthBack(tongue, rule.monthsBack)), rule.as);
    case 'yearless':
      return words.yearless;
    case 'before-anchor':
      return words.beforeAnchor;
    case 'relative':
      return relative(tongue, rule, titleOf(rule.to) ?? words.otherDevelopment);
    case 'ordered':
      return ordered(tongue, rule, (id) => titleOf(id) ?? words.otherDevelopment);
    default:
      return assertNever(rule);
  }
}

/** That a development cannot have come after the one and before the other, since the one came wholly later. */
export function orderContradictionWords(tongue: Tongue, after: string, before: string): string {
  return wordsIn(tongue, 'dateRules').orderContradiction(after, before);
}

/** That the words of the source and the calendar name different weekdays. */
export function weekdayContradictionWords(tongue: Tongue, found: WeekdayContradiction): string {
  return wordsIn(tongue, 'dates').weekdayContradiction(
    weekdayName(tongue, found.demanded, 'long'),
    weekdayName(tongue, found.found, 'long'),
  );
}

function daysBefore(tongue: Tongue, days: number): string {
  const words = wordsIn(tongue, 'dateRules');
  if (days === 0) return words.onAnchor;
  return days === 1 ? words.dayBefore : words.before(words.days(days));
}

function monthsRange(tongue: Tongue, rule: Extract<DateRule, { kind: 'months-range-before' }>): string {
  const words = wordsIn(tongue, 'dateRules');
  const [fewest, most] = [Math.min(rule.from, rule.to), Math.max(rule.from, rule.to)];
  const text = fewest === most ? words.before(words.months(most)) : words.range(fewest, words.months(most));
  return rule.toleranceDays === 0 ? text : words.tolerance(text, words.days(rule.toleranceDays));
}

function monthBefore(tongue: Tongue, rule: Extract<DateRule, { kind: 'month-before' }>): string {
  const whole = wordsIn(tongue, 'dateRules').month(monthName(tongue, rule.month, 'long'));
  return standing(tongue, monthPart(tongue, rule.part, whole), rule.as);
}

function monthPart(tongue: Tongue, part: PeriodPart | undefined, whole: string): string {
  const words = wordsIn(tongue, 'dateRules');
  return part === undefined ? whole : words.partOf(words.part[part], whole);
}

function monthBack(tongue: Tongue, monthsBack: number): string {
  const words = wordsIn(tongue, 'dateRules');
  return monthsBack === 0 ? words.thisMonth : words.monthsBefore(words.months(monthsBack));
}

function yearPart(tongue: Tongue, rule: Extract<DateRule, { kind: 'year-part' }>): string {
  const words = wordsIn(tongue, 'dateRules');
  const year = rule.yearsBack === 0 ? words.thisYear : words.yearsBefore(words.years(rule.yearsBack));
  if (rule.month !== undefined)
    return monthPart(tongue, rule.part, words.partOf(monthName(tongue, rule.month, 'long'), year));
  if (rule.part === undefined) return year;
  const [from, to] = monthsOfPart[rule.part];
  const named = (month: number) => monthName(tongue, month, 'long');
  return words.partOf(words.yearPart[rule.part](named(from), named(to)), year);
}

function standing(tongue: Tongue, when: string, as: Lasting): string {
  const words = wordsIn(tongue, 'dateRules');
  if (as === 'instant') return when;
  return as === 'ongoing' ? words.since(when) : words.during(when);
}

function relative(tongue: Tongue, rule: Extract<DateRule, { kind: 'relative' }>, other: string): string {
  const words = wordsIn(tongue, 'dateRules');
  const { months, days = 0, toleranceMonths, toleranceDays = 0 } = rule;
  const distance = span(tongue, Math.abs(months), Math.abs(days));
  const tolerance = span(tongue, toleranceMonths, toleranceDays);
  const sided = months < 0 || days < 0 ? words.beforeOther : words.afterOther;
  const text = distance === undefined ? words.atTimeOf(other) : sided(distance, other);
  return tolerance === undefined ? text : words.tolerance(text, tolerance);
}

function span(tongue: Tongue, months: number, days: number): string | undefined {
  const words = wordsIn(tongue, 'dateRules');
  const parts = [
    ...(months === 0 ? [] : [months % 12 === 0 ? words.years(months / 12) : words.months(months)]),
    ...(days === 0 ? [] : [words.days(days)]),
  ];
  return parts.length === 0 ? undefined : words.and(parts);
}

function ordered(
  tongue: Tongue,
  { after, before }: Extract<DateRule, { kind: 'ordered' }>,
  titleOf: (id: string) => string,
): string {
  const words = wordsIn(tongue, 'dateRules');
  if (after === undefined) return before === undefined ? words.undated : words.beforeAll(titleOf(before));
  return before === undefined
    ? words.afterAll(titleOf(after))
    : words.betweenBoth(titleOf(after), titleOf(before));
}
