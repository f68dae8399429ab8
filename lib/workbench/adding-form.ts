import { changeBetween, type PartsChange } from '@/lib/dossier/change-between';
import type { Assumption } from '@/lib/dossier/reasoning';
import { scenarioOutOf } from '@/lib/dossier/scenario-out-of';
import type { Dossier, Indicator } from '@/lib/dossier/schema';
import { err, ok, type Result } from '@/lib/kernel/result';
import { isIsoDate } from '@/lib/time/civil-date';
import { choice, type FieldProblem, type Fields, fieldText, fieldTexts, localisedField } from './form-fields';
import { nextAssumptionId, nextIndicatorId, nextScenarioId } from './next-id';
import { typedPoints } from './points-input';

type Act = 'scenario-added' | `${'indicator' | 'assumption'}-${'added' | 'changed'}`;
type Made = (now: Dossier) => PartsChange<Act>;
type Reading = Result<Made, readonly FieldProblem[]>;

/** A scenario taken out of another: its name, the one it came from, and the share of that one in percent. */
export function scenarioField(fields: Fields): Reading {
  const name = localisedField(fields, 'scenarioName');
  const detail = localisedField(fields, 'scenarioDetail');
  const source = fieldText(fields, 'source');
  const share = percentField(fields, 'share', { from: 1, to: 99 });
  const problems: FieldProblem[] = [];
  if (name === undefined) problems.push({ field: 'scenarioNameEn', kind: 'missing-language' });
  if (!share.ok) problems.push(share.error);
  if (name === undefined || !share.ok) return err(problems);
  return ok((now) => {
    const id = nextScenarioId(now.scenarios.map((scenario) => scenario.id));
    const made = { id, name, detail, source, share: share.value / 100 };
    return changeBetween(now, scenarioOutOf(now, made), 'scenario-added');
  });
}

/** The name of the field that holds the chance of seeing an indicator if a scenario is true. */
export const chanceField = (scenario: string) => `chance-${scenario}`;

/** An indicator: what would be seen, by when, for which scenario, and how likely it is under each where that is given. */
export function indicatorField(fields: Fields, scenarios: readonly string[]): Reading {
  const text = localisedField(fields, 'indicatorText');
  const by = fieldText(fields, 'by');
  const given = scenarios.filter((id) => fieldText(fields, chanceField(id)) !== '');
  const chances = given.map((id) => percentField(fields, chanceField(id), { from: 1, to: 99 }));
  const problems: FieldProblem[] = chances.flatMap((each) => (each.ok ? [] : [each.error]));
  if (text === undefined) problems.push({ field: 'indicatorTextEn', kind: 'missing-language' });
  if (!isIsoDate(by)) problems.push({ field: 'by', kind: 'not-a-day' });
  // some without the others would say nothing: the worth of an indicator lies in how they differ
  const [missing] = given.length === 0 ? [] : scenarios.filter((id) => !given.includes(id));
  if (missing !== undefined) problems.push({ field: chanceField(missing), kind: 'missing' });
  if (problems.length > 0 || text === undefined || !isIsoDate(by)) return err(problems);
  const values = Object.fromEntries(
    given.map((id, index) => {
      const chance = chances[index];
      return [id, chance?.ok ? chance.value / 100 : 0];
    }),
  );
  return ok((now) => {
    const indicator: Indicator = {
      id: nextIndicatorId(now.indicators.map(({ id }) => id)),
      scenario: fieldText(fields, 'scenario'),
      ...{ text, by },
      state: 'awaited',
      ...(given.length > 0 && { chances: values }),
    };
    return changeBetween(now, { ...now, indicators: [...now.indicators, indicator] }, 'indicator-added');
  });
}

/** How well an assumption stands, the best first. */
export const assumptionStandings = ['supported', 'caveated', 'unsupported'] as const;

/** An assumption: what is taken for granted, why, how well that stands, and what rests on it. */
export function assumptionField(fields: Fields): Reading {
  const text = localisedField(fields, 'assumptionText');
  if (text === undefined) return err([{ field: 'assumptionTextEn', kind: 'missing-language' }]);
  const basis = localisedField(fields, 'basis');
  const standing = choice(fieldText(fields, 'standing'), assumptionStandings);
  const developments = [...fieldTexts(fields, 'resting')];
  return ok((now) => {
    const before = now.assumptions ?? [];
    const id = nextAssumptionId(before.map((each) => each.id));
    const assumption: Assumption = { id, text, ...(basis && { basis }), standing, developments };
    return changeBetween(now, { ...now, assumptions: [...before, assumption] }, 'assumption-added');
  });
}

/** What became of an indicator so far. */
export const indicatorStates = ['awaited', 'seen', 'contradicted'] as const;

/** What became of an indicator, as chosen. */
export function indicatorStateField(fields: Fields, id: string): Reading {
  const state = choice(fieldText(fields, 'state'), indicatorStates);
  return ok((now) => {
    const indicators = now.indicators.map((each) => (each.id === id ? { ...each, state } : each));
    return changeBetween(now, { ...now, indicators }, 'indicator-changed');
  });
}

/** How well an assumption stands by now, as chosen. */
export function assumptionStandingField(fields: Fields, id: string): Reading {
  const standing = choice(fieldText(fields, 'standing'), assumptionStandings);
  return ok((now) => {
    const assumptions = (now.assumptions ?? []).map((each) =>
      each.id === id ? { ...each, standing } : each,
    );
    return changeBetween(now, { ...now, assumptions }, 'assumption-changed');
  });
}

/** A whole number of percent as typed, in any digits, with or without its sign. */
function percentField(
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
