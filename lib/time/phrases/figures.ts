import type { TokenMeaning } from './token';

/** What a run of figures means: a number, a year, or a whole date; undefined where it is none of them. */
export function figuresToken(text: string): TokenMeaning | undefined {
  const number = /^(\d{1,4})(?:st|nd|rd|th|م)?$/.exec(text);
  if (number) return numberOrYear(number[1] ?? '');
  const yearFirst = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/.exec(text);
  if (yearFirst) return { sign: 'D', figures: [triple(yearFirst[1], yearFirst[3], yearFirst[4])] };
  const yearLast = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/.exec(text);
  if (yearLast)
    return {
      sign: 'D',
      // Day before month, as everywhere but in the United States; the other order is kept as a second reading.
      figures: [triple(yearLast[4], yearLast[3], yearLast[1]), triple(yearLast[4], yearLast[1], yearLast[3])],
    };
  return undefined;
}

function numberOrYear(digits: string): TokenMeaning | undefined {
  const value = Number(digits);
  if (digits.length < 4) return { sign: 'n', value };
  return value >= 1000 ? { sign: 'y', value } : undefined;
}

function triple(...figures: readonly (string | undefined)[]): readonly [number, number, number] {
  const [year = 0, month = 0, day = 0] = figures.map(Number);
  return [year, month, day];
}
