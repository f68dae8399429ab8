import type { PeriodPart } from '../date-rule';
import type { connectives } from './words/connectives';
import type { units } from './words/units';

export type Unit = keyof typeof units;

/**
 * One word of a phrase, by the sign that stands for it in the grammar: n a number, y a year, D a date in figures,
 * m a month, w a weekday, P a part, u one unit, 2 two, p several, z any other word, "," and ";" punctuation; the rest
 * as in the table of connectives.
 */
export type Sign =
  | Exclude<keyof typeof connectives, 'i'>
  | ('n' | 'y' | 'D' | 'm' | 'w' | 'P' | 'u' | '2' | 'p' | 'z' | ',' | ';');

export type TokenMeaning = Readonly<{
  sign: Sign;
  value?: number;
  unit?: Unit;
  part?: PeriodPart;
  /** Year, month and day of a date in figures; several where the order of the figures is open. */
  figures?: readonly (readonly [number, number, number])[];
}>;

/** `from` and `to` are places in the original text. */
export type Token = TokenMeaning & Readonly<{ from: number; to: number; text: string }>;
