import { err, ok, type Result } from '@/lib/kernel/result';
import { type FieldProblem, type Fields, fieldText } from './form-fields';
import { typedPoints } from './points-input';

/** A whole number of percent as typed, in any digits, with or without its sign. */
export function percentField(
  fields: Fields,
  name: string,
  { from, to }: Readonly<{ from: number; to: number }>,
): Result<number, FieldProblem> {
  const typed = fieldText(fields, name);
  if (typed === '') return err({ field: name, kind: 'missing' });
  const read = typedPoints(typed);
  const fits = read.ok && !read.value.rounded && read.value.points >= from && read.value.points <= to;
  return fits ? ok(read.value.points) : err({ field: name, kind: 'out-of-range', from, to });
}
