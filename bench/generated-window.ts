import { isoDateOf } from '@/lib/time/day-number';
import type { Window } from '@/lib/time/window';

/** The kinds of date and how many of a hundred developments have each; the rest of them hang on another's date. */
export const mixture = [
  ['day', 36],
  ['between', 14],
  ['around', 9],
  ['month', 9],
  ['year', 3],
  ['either', 4],
  ['process', 9],
  ['ongoing', 1],
  ['before', 3],
  ['after', 3],
  ['relative', 4],
  ['undated', 5],
] as const;
export type GeneratedKind = (typeof mixture)[number][0];

/** A kind of date, as often as the mixture says. */
export function generatedKind(random: () => number): GeneratedKind {
  let left = random() * 100;
  return (
    mixture.find(([, share]) => {
      left -= share;
      return left < 0;
    })?.[0] ?? 'day'
  );
}

/** The window of a date of this kind about a day; no bound lies after `last` but where one is missing. */
export function generatedWindow(
  kind: GeneratedKind,
  day: number,
  last: number,
  random: () => number,
): Window | undefined {
  const upTo = (days: number) => 1 + Math.floor(random() ** 2 * days);
  const at = (number: number) => isoDateOf(Math.min(last, number));
  const instant = { kind: 'instant', qualifier: 'exact' } as const;
  switch (kind) {
    case 'undated':
      return undefined;
    case 'day':
      return { ...instant, precision: 'day', earliest: at(day), latest: at(day) };
    case 'between':
    case 'relative':
      return { ...instant, precision: 'range', earliest: at(day), latest: at(day + upTo(40)) };
    case 'around': {
      const about = { earliest: at(day - upTo(20)), latest: at(day + upTo(20)), best: at(day) };
      return { ...instant, ...about, qualifier: 'approximate', precision: 'day' };
    }
    case 'month':
    case 'year': {
      const [earliest, next] = calendar(kind, day);
      return { ...instant, precision: kind, earliest: at(earliest), latest: at(next - 1) };
    }
    case 'either': {
      const [count, gap] = [1 + upTo(3), 3 + upTo(6)];
      const days = Array.from({ length: count }, (_, index) => at(day + index * gap));
      const alternatives = [...new Set(days)];
      return { ...instant, precision: 'day', earliest: at(day), latest: alternatives.at(-1), alternatives };
    }
    case 'process': {
      const [earliest, length, doubt] = [day, upTo(300), upTo(15)];
      const end = earliest + doubt + length;
      return {
        ...{ kind: 'process', qualifier: 'exact', precision: 'range', earliest: at(earliest) },
        ...{ latestStart: at(earliest + doubt), earliestEnd: at(end), latest: at(end + upTo(15)) },
      };
    }
    case 'ongoing': {
      const began = { earliest: at(day), latestStart: at(day + upTo(10)) };
      return { kind: 'process', qualifier: 'exact', precision: 'range', ...began };
    }
    case 'before':
      return { ...instant, precision: 'day', latest: at(day) };
    case 'after':
      return { ...instant, precision: 'day', earliest: at(day) };
  }
}

/** First day of the month or year of a day, and of the next one. */
function calendar(kind: 'month' | 'year', day: number): readonly [number, number] {
  const [year = 1970, month = 1] = isoDateOf(day).split('-').map(Number);
  const first = (years: number, months: number) => Date.UTC(years, months, 1) / 86_400_000;
  return kind === 'year'
    ? [first(year, 0), first(year + 1, 0)]
    : [first(year, month - 1), first(year, month)];
}
