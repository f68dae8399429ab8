import { plural } from './numbers';

/**
 * The Arabic forms of a counted thing, one for each of the six cases of the language: «صف واحد», «صفان», «3 صفوف»,
 * «11 صفًا», «100 صف», and «لا صفوف» for none, where «0 صف» would be stiff.
 */
export type ArabicForms = readonly [
  one: string,
  two: string,
  few: string,
  many: string,
  other: string,
  zero?: string,
];

/** A counted thing in the form that its count demands: one and two are words, without a figure; a fraction takes the singular. */
export function counted(count: number, ...[one, two, few, many, other, zero]: ArabicForms): string {
  switch (plural('ar', count)) {
    case 'zero':
      return zero ?? `${count} ${other}`;
    case 'one':
      return one;
    case 'two':
      return two;
    case 'few':
      return `${count} ${few}`;
    case 'many':
      return `${count} ${many}`;
    default:
      return `${count} ${other}`;
  }
}
