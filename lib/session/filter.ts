import type { Chronology } from '@/lib/dossier/chronology';
import type { Development, Dossier } from '@/lib/dossier/schema';
import { sourceName } from '@/lib/dossier/source-name';
import type { Window } from '@/lib/time/window';
import { type Filter, listFields, noScenario } from './filter-address';
import { searchTexts, type TextOf, wordsOf } from './search-text';

/** What a filter can ask about; every one that is asked narrows. */
export const fields = ['text', ...listFields, 'from', 'checks', 'days'] as const;
export type Field = (typeof fields)[number];

/** The developments there are to pick from, and what is asked of them that does not stand in themselves. */
export type Pool = Readonly<{
  developments: readonly Development[];
  chronology: Chronology;
  scenarioOf: (id: string) => string | undefined;
  textOf: TextOf;
  /** Developments that a source check has looked into. */
  checked: ReadonlySet<string>;
}>;

type Shown = Readonly<{
  dossier: Dossier;
  chronology: Chronology;
  /** What is known by the day in view, and on which scenario it bears. */
  items: readonly Readonly<{ id: string; scenario: string | undefined }>[];
}>;

/** What there is to pick from in a picture: a dossier in its layer, as far as it is known by the day in view. */
export function poolOf({ dossier, chronology, items }: Shown): Pool {
  const scenarios = new Map(items.map(({ id, scenario }) => [id, scenario]));
  return {
    developments: dossier.developments.filter(({ id }) => scenarios.has(id)),
    chronology,
    scenarioOf: (id) => scenarios.get(id),
    textOf: searchTexts(dossier, chronology),
    checked: new Set(dossier.sourceChecks.map(({ development }) => development)),
  };
}

export type Sifted = Readonly<{
  matching: ReadonlySet<string>;
  /** How many each field that is asked turns away by itself; one development may be turned away by several. */
  hiddenBy: readonly Readonly<{ field: Field; count: number }>[];
  /** The fields that turn a development away. */
  failing: ReadonlyMap<string, readonly Field[]>;
}>;

/** The developments of a pool that a filter picks out, and what turned the others away. */
export function sifted(pool: Pool, filter: Filter): Sifted {
  const asked = questions(pool, filter);
  const failing = new Map<string, readonly Field[]>();
  const counts = new Map<Field, number>(asked.map(({ field }) => [field, 0]));
  for (const development of pool.developments) {
    const against = asked.filter(({ fits }) => !fits(development)).map(({ field }) => field);
    if (against.length > 0) failing.set(development.id, against);
    for (const field of against) counts.set(field, (counts.get(field) ?? 0) + 1);
  }
  return {
    matching: new Set(pool.developments.map(({ id }) => id).filter((id) => !failing.has(id))),
    hiddenBy: [...counts].filter(([, count]) => count > 0).map(([field, count]) => ({ field, count })),
    failing,
  };
}

/** The values a development has in a field of which several can be chosen. */
export function valuesIn(field: Exclude<Field, 'text' | 'days'>, pool: Pool, item: Development) {
  switch (field) {
    case 'actors':
      return item.actors;
    case 'places':
      return item.places.map(({ place }) => place);
    case 'sources':
      return [sourceName(item)];
    case 'grades':
      return [item.grade];
    case 'scenarios':
      return [pool.scenarioOf(item.id) ?? noScenario];
    case 'from':
      return [item.from];
    case 'checks':
      return [item.layer === 'checked' || pool.checked.has(item.id) ? 'with' : 'without'];
  }
}

type Question = Readonly<{ field: Field; fits: (item: Development) => boolean }>;

function questions(pool: Pool, filter: Filter): readonly Question[] {
  return fields.flatMap((field): Question[] => {
    if (field === 'text') {
      const words = wordsOf(filter.text ?? '');
      const says = ({ id }: Development) => words.every((word) => pool.textOf(id).includes(word));
      return words.length === 0 ? [] : [{ field, fits: says }];
    }
    if (field === 'days') {
      const { days } = filter;
      const within = ({ id }: Development) => mayFall(pool.chronology[id]?.occurred, days);
      return days === undefined ? [] : [{ field, fits: within }];
    }
    const chosen = filter[field];
    if (chosen === undefined) return [];
    const wanted = new Set<string>(typeof chosen === 'string' ? [chosen] : chosen);
    return [{ field, fits: (item) => valuesIn(field, pool, item).some((value) => wanted.has(value)) }];
  });
}

/** Whether something dated so may have happened within the days; what has no date is in no such range. */
function mayFall(window: Window | undefined, days: Filter['days']): boolean {
  if (window === undefined) return false;
  const [from, to] = [days?.from ?? '', days?.to ?? '9999-12-31'];
  if (window.alternatives !== undefined) return window.alternatives.some((day) => from <= day && day <= to);
  return (window.earliest ?? '') <= to && from <= (window.latest ?? '9999-12-31');
}
