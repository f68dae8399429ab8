import { assertNever } from '@/lib/kernel/assert-never';
import type { DateRule } from '@/lib/time/date-rule';
import type { WeekdayContradiction } from '@/lib/time/resolve';
import { monthName, weekdayName } from './dates';
import type { Locale } from './locales';
import { dateRules } from './messages/date-rules';
import { dates } from './messages/dates';

/** How the words of the source became a date; `other` is the title of the development that a relative rule names. */
export function ruleWords(locale: Locale, rule: DateRule, other?: string): string {
  const words = dateRules[locale];
  switch (rule.kind) {
    case 'undated':
      return words.undated;
    case 'fixed':
      return words.fixed;
    case 'on-anchor':
      return words.onAnchor;
    case 'days-before': {
      const day = daysBefore(locale, rule.days);
      return rule.weekday === undefined ? day : words.named(day, weekdayName(locale, rule.weekday, 'long'));
    }
    case 'days-range-before':
      return words.range(Math.min(rule.from, rule.to), words.days(Math.max(rule.from, rule.to)));
    case 'weekday-before':
      return words.weekday(weekdayName(locale, rule.weekday, 'long'));
    case 'months-until':
      return (rule.softDays > 0 ? words.untilSoft : words.until)(words.months(rule.months));
    case 'month-before':
      return monthBefore(locale, rule);
    case 'year-part':
      return words.partOf(words.yearPart[rule.part], yearBefore(locale, rule.yearsBack));
    case 'before-anchor':
      return words.beforeAnchor;
    case 'relative':
      return relative(locale, rule, other ?? words.otherDevelopment);
    default:
      return assertNever(rule);
  }
}

/** That the words of the source and the calendar name different weekdays. */
export function weekdayContradictionWords(locale: Locale, found: WeekdayContradiction): string {
  return dates[locale].weekdayContradiction(
    weekdayName(locale, found.demanded, 'long'),
    weekdayName(locale, found.found, 'long'),
  );
}

function daysBefore(locale: Locale, days: number): string {
  const words = dateRules[locale];
  if (days === 0) return words.onAnchor;
  return days === 1 ? words.dayBefore : words.before(words.days(days));
}

function monthBefore(locale: Locale, rule: Extract<DateRule, { kind: 'month-before' }>): string {
  const words = dateRules[locale];
  const whole = words.month(monthName(locale, rule.month, 'long'));
  const when = rule.part === undefined ? whole : words.partOf(words.part[rule.part], whole);
  if (rule.as === 'instant') return when;
  return rule.as === 'ongoing' ? words.since(when) : words.during(when);
}

function yearBefore(locale: Locale, yearsBack: number): string {
  const words = dateRules[locale];
  return yearsBack === 0 ? words.thisYear : words.yearsBefore(words.years(yearsBack));
}

function relative(locale: Locale, rule: Extract<DateRule, { kind: 'relative' }>, other: string): string {
  const words = dateRules[locale];
  const distance = Math.abs(rule.months);
  const time = distance % 12 === 0 ? words.years(distance / 12) : words.months(distance);
  const text =
    distance === 0
      ? words.atTimeOf(other)
      : rule.months < 0
        ? words.beforeOther(time, other)
        : words.afterOther(time, other);
  return rule.toleranceMonths === 0 ? text : words.tolerance(text, words.months(rule.toleranceMonths));
}
