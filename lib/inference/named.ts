import { type Distribution, normalise } from './distribution';

/** A record that calls the numbers h0, h1, …; for tests against tables of plain numbers. */
export function named(values: readonly number[]): Readonly<Record<string, number>> {
  return Object.fromEntries(values.map((value, i) => [`h${i}`, value]));
}

/** The same as beliefs. */
export function beliefOf(values: readonly number[]): Distribution<string> {
  return normalise(named(values));
}
