import { searchable } from '@/lib/kernel/arabic-text';
import type { TokenMeaning, Unit } from './token';
import { connectives } from './words/connectives';
import { monthsEgypt } from './words/months-egypt';
import { monthsEnglish } from './words/months-english';
import { monthsLevant } from './words/months-levant';
import { monthsMaghreb } from './words/months-maghreb';
import { monthsMauritania } from './words/months-mauritania';
import { monthsMorocco } from './words/months-morocco';
import { numbers } from './words/numbers';
import { parts } from './words/parts';
import { units } from './words/units';
import { weekdays } from './words/weekdays';

/** Every system of month names; all are read, whichever is shown. */
export const monthSystems = [
  monthsEgypt,
  monthsMaghreb,
  monthsMorocco,
  monthsMauritania,
  monthsLevant,
  monthsEnglish,
] as const;

/** What a word, or up to four words with one blank between them, mean in a date phrase; `filler` says nothing. */
export function meaningOf(words: string): TokenMeaning | 'filler' | undefined {
  return lexicon().get(words);
}

/** The most words that one entry has. */
export const longestEntry = 4;

let made: ReadonlyMap<string, TokenMeaning | 'filler'> | undefined;
function lexicon(): ReadonlyMap<string, TokenMeaning | 'filler'> {
  made ??= new Map(entries().map(([words, meaning]) => [searchable(words), meaning]));
  return made;
}

function entries(): readonly (readonly [string, TokenMeaning | 'filler'])[] {
  return [
    ...monthSystems.flatMap((system) => counted(system, 'm')),
    ...counted(weekdays, 'w'),
    ...counted(numbers, 'n'),
    ...(['start', 'middle', 'end'] as const).flatMap((part) =>
      parts[part].map((words) => [words, { sign: 'P', part }] as const),
    ),
    ...unitNames.flatMap((unit) => [
      ...units[unit].one.map((words) => [words, { sign: 'u', unit }] as const),
      ...units[unit].two.map((words) => [words, { sign: '2', unit }] as const),
      ...units[unit].many.map((words) => [words, { sign: 'p', unit }] as const),
    ]),
    ...signs.flatMap((sign) =>
      connectives[sign].map((words) => [words, sign === 'i' ? 'filler' : { sign }] as const),
    ),
  ];
}

const unitNames: readonly Unit[] = ['day', 'week', 'month', 'year'];
const signs: readonly (keyof typeof connectives)[] = [
  ...(['l', 'L', 't', '~', 'b', 'a', 's', 'T', 'g', 'k', 'B', '&', '-', 'o', 'e', 'f'] as const),
  ...(['Y', 'X', 'N', 'd', 'R', 'V', 'H', 'h', 'q', 'j', 'F', 'A', 'O', 'i'] as const),
];

function counted(
  table: readonly (readonly string[])[],
  sign: 'm' | 'w' | 'n',
): readonly (readonly [string, TokenMeaning])[] {
  return table.flatMap((names, index) => names.map((name) => [name, { sign, value: index + 1 }] as const));
}
