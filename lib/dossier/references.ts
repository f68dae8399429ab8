import type { DateRule } from '@/lib/time/date-rule';
import type { Dossier } from './schema';

export type Dangling = { path: (string | number)[]; message: string };
/** Every id that points nowhere or stands twice, with its path: `unknown-id`, `duplicate-id`, `missing-scenario`. */
export function danglingReferences(dossier: Dossier): Dangling[] {
  const found: Dangling[] = [];
  const scenarios = unique(dossier.scenarios, 'scenarios', found);
  const actors = unique(dossier.actors, 'actors', found);
  const places = unique(dossier.places, 'places', found);
  const origins = unique(dossier.origins, 'origins', found);
  const developments = unique(dossier.developments, 'developments', found);
  unique(dossier.sourceChecks, 'sourceChecks', found);
  unique(dossier.stories ?? [], 'stories', found);
  const need = (known: ReadonlySet<string>, id: string, path: (string | number)[]) => {
    if (!known.has(id)) found.push({ path, message: 'unknown-id' });
  };
  const needScenarios = (record: Readonly<Record<string, unknown>>, path: (string | number)[]) => {
    for (const id of Object.keys(record)) need(scenarios, id, [...path, id]);
  };
  const taken = new Set(dossier.scenarios.filter(({ outOf }) => outOf).map(({ id }) => id));
  const needEvery = (
    record: Readonly<Record<string, unknown>>,
    path: (string | number)[],
    isNeeded: (id: string) => boolean = () => true,
  ) => {
    needScenarios(record, path);
    for (const id of scenarios)
      if (!(id in record) && isNeeded(id)) found.push({ path: [...path, id], message: 'missing-scenario' });
  };
  needEvery(dossier.settings.prior, ['settings', 'prior']);
  // a scenario taken out of another later was not there to be read from the report's words
  if (dossier.baseline) needEvery(dossier.baseline.weights, ['baseline', 'weights'], (id) => !taken.has(id));
  dossier.origins.forEach((origin, i) => {
    need(developments, origin.lead, ['origins', i, 'lead']);
  });
  dossier.judgements.forEach((judgement, i) => {
    need(scenarios, judgement.scenario, ['judgements', i, 'scenario']);
  });
  unique(dossier.assumptions ?? [], 'assumptions', found);
  unique(dossier.sets ?? [], 'sets', found);
  unique(dossier.indicators, 'indicators', found);
  dossier.indicators.forEach((indicator, i) => {
    need(scenarios, indicator.scenario, ['indicators', i, 'scenario']);
    needScenarios(indicator.chances ?? {}, ['indicators', i, 'chances']);
  });
  dossier.developments.forEach((item, i) => {
    const at = ['developments', i];
    needScenarios(item.ratings, [...at, 'ratings']);
    needScenarios(item.ratios ?? {}, [...at, 'ratios']);
    needScenarios(item.cellReasons ?? {}, [...at, 'cellReasons']);
    item.actors.forEach((actor, j) => {
      need(actors, actor, [...at, 'actors', j]);
    });
    item.places.forEach(({ place }, j) => {
      need(places, place, [...at, 'places', j, 'place']);
    });
    if (item.origin !== undefined) need(origins, item.origin, [...at, 'origin']);
    for (const clock of ['occurred', 'known'] as const) {
      const { rule } = item[clock];
      for (const [name, id] of namedPlaces(rule)) need(developments, id, [...at, clock, 'rule', name]);
    }
  });
  dossier.sourceChecks.forEach((check, i) => {
    need(developments, check.development, ['sourceChecks', i, 'development']);
    needScenarios(check.changes.ratings ?? {}, ['sourceChecks', i, 'changes', 'ratings']);
    needScenarios(check.changes.ratios ?? {}, ['sourceChecks', i, 'changes', 'ratios']);
    needScenarios(check.changes.cellReasons ?? {}, ['sourceChecks', i, 'changes', 'cellReasons']);
    for (const clock of ['occurred', 'known'] as const) {
      const rule = check.changes[clock]?.rule;
      const at = ['sourceChecks', i, 'changes', clock, 'rule'];
      if (rule) for (const [name, id] of namedPlaces(rule)) need(developments, id, [...at, name]);
    }
  });
  const { map } = dossier;
  if (map?.origin !== undefined) need(places, map.origin, ['map', 'origin']);
  map?.places.forEach(({ place }, i) => {
    need(places, place, ['map', 'places', i, 'place']);
  });
  map?.ways.forEach(({ scenario }, i) => {
    need(scenarios, scenario, ['map', 'ways', i, 'scenario']);
  });
  return found;
}
/** Where a rule names other developments, and which. */
function namedPlaces(rule: DateRule): readonly (readonly [string, string])[] {
  if (rule.kind === 'relative') return [['to', rule.to]];
  if (rule.kind !== 'ordered') return [];
  return (['after', 'before'] as const).flatMap((name) => {
    const id = rule[name];
    return id === undefined ? [] : [[name, id] as const];
  });
}
function unique(
  items: readonly Readonly<{ id: string }>[],
  name: string,
  found: Dangling[],
): ReadonlySet<string> {
  const seen = new Set<string>();
  items.forEach((item, i) => {
    if (seen.has(item.id)) found.push({ path: [name, i, 'id'], message: 'duplicate-id' });
    seen.add(item.id);
  });
  return seen;
}
