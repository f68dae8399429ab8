import type { DateRule, Weekday } from '../date-rule';
import type { Token } from './token';

/** What kind of phrase was understood. */
export type Receipt =
  | ('day' | 'yearless' | 'month' | 'year' | 'part' | 'around' | 'before' | 'after' | 'since' | 'until')
  | ('between' | 'from-to' | 'either')
  | ('today' | 'yesterday' | 'weekday' | 'last-night')
  | ('ago' | 'some-ago' | 'recently' | 'previously' | 'throughout' | 'within' | 'period')
  | ('relative' | 'order');

/** One way to understand a phrase. */
export type Read = Readonly<{
  rule: DateRule;
  receipt: Receipt;
  /** The phrase names another development, which the reader has yet to choose. */
  needsOther?: true;
  /** The weekday that the words name beside the day, which the calendar must agree with. */
  weekday?: Weekday;
}>;

/** What a pattern of signs means: the ways to understand it, the best first; or why it cannot be a date. */
export type Phrase = Readonly<{
  signs: RegExp;
  read: (found: readonly Token[]) => readonly Read[] | 'no-such-day';
}>;

/** A pattern that is tried at each word; its text is written with the signs of the tokens. */
export function phrase(signs: string, read: Phrase['read']): Phrase {
  return { signs: new RegExp(signs, 'y'), read };
}
