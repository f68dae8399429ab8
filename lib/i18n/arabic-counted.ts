import { plural } from './numbers';

/** The Arabic forms of a counted thing: «صف واحد», «صفان», «3 صفوف», «11 صفًا», «100 صف». */
type Forms = readonly [one: string, two: string, few: string, many: string, other: string];

/** A counted thing in the form that its count demands. */
export function counted(count: number, ...[one, two, few, many, other]: Forms): string {
  const category = plural('ar', count);
  if (category === 'one') return one;
  if (category === 'two') return two;
  return `${count} ${category === 'few' ? few : category === 'many' ? many : other}`;
}
