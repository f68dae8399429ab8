import type { Reliability } from '@/lib/dossier/reasoning';
import type { Dossier, Settings } from '@/lib/dossier/schema';
import { houseReliability } from '@/lib/forecast/grade-reliability';
import { err, ok, type Result } from '@/lib/kernel/result';
import { type FieldProblem, type Fields, fieldText } from './form-fields';
import { latinDigits } from './points-input';

/** The names of the fields; a scenario, a letter and a digit each have one of their own. */
export const conventionField = {
  prior: (scenario: string) => `prior-${scenario}`,
  letter: (letter: string) => `letter-${letter}`,
  digit: (digit: string) => `digit-${digit}`,
};

/** What a step of a rating may be worth, the most cautious first. */
export const ratingBases = [1.5, 2, 3] as const;

/**
 * The conventions that everything is computed by, as a form gives them: the start in percent, the temper, the base of a
 * rating, and what letters and digits stand for in percent. Values that are the house's are not written down.
 */
export function conventionsField(
  fields: Fields,
  scenarios: readonly string[],
): Result<(now: Dossier) => Settings, readonly FieldProblem[]> {
  const problems: FieldProblem[] = [];
  const read = (field: string, from: number, to: number): number => {
    const value = Number(latinDigits(fieldText(fields, field)).replace(/[%\u066A]/g, '') || Number.NaN);
    if (!(value >= from && value <= to)) problems.push({ field, kind: 'number-range', from, to });
    return value;
  };
  const prior = Object.fromEntries(scenarios.map((id) => [id, read(conventionField.prior(id), 0.1, 99.9)]));
  const temper = read('temper', 0.01, 1);
  const ratingBase = read('ratingBase', 1.1, 10);
  const letters = ownValues(houseReliability.letters, (code) => read(conventionField.letter(code), 1, 99));
  const digits = ownValues(houseReliability.digits, (code) => read(conventionField.digit(code), 1, 99));
  const total = Object.values(prior).reduce((sum, share) => sum + share, 0);
  const [first] = scenarios;
  if (problems.length === 0 && first !== undefined && Math.abs(total - 100) > 1e-9)
    problems.push({ field: conventionField.prior(first), kind: 'sum', total: Math.round(total * 10) / 10 });
  if (problems.length > 0) return err(problems);
  return ok(({ settings: { reliability: _, ...kept } }) => ({
    ...kept,
    ...{ prior, temper, ratingBase },
    ...(letters || digits ? { reliability: { ...(letters && { letters }), ...(digits && { digits }) } } : {}),
  }));
}

/** The chances that are not the house's, from percents; nothing where all are. */
function ownValues(
  house: Readonly<Record<string, number>>,
  percentOf: (code: string) => number,
): Reliability['letters'] & Reliability['digits'] {
  const own = Object.keys(house).flatMap((code) => {
    const chance = Math.round(percentOf(code) * 10) / 1_000;
    return chance === house[code] ? [] : [[code, chance] as const];
  });
  return own.length === 0 ? undefined : Object.fromEntries(own);
}
