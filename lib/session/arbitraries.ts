import * as fc from 'fast-check';
import { sampleDevelopment, sampleDossier } from '@/lib/dossier/sample-dossier';
import type { Development } from '@/lib/dossier/schema';
import { anyDay, anyWindow } from '@/lib/time/arbitraries';
import type { Filter } from './filter-address';

const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const some = <T>(value: fc.Arbitrary<T>) =>
  maybe(fc.uniqueArray(value, { minLength: 1, maxLength: 3, selector: (each) => each }));

const actors = ['is', 'army', 'press'] as const;
const places = ['sirte', 'kasserine'] as const;
const sayers = ['A ministry', 'An officer'] as const;
const grades = ['A1', 'B3', 'F6'] as const;
export const scenarios = ['W', 'N', '-'] as const;

const development = fc.record({
  title: fc.constantFrom('Attack in Kasserine', 'هجوم في القصرين', 'Caches found'),
  actors: fc.subarray([...actors]),
  places: fc.subarray([...places]),
  said: fc.constantFrom(...sayers),
  grade: fc.constantFrom(...grades),
  from: fc.constantFrom('report' as const, 'elsewhere' as const),
  layer: fc.constantFrom('both' as const, 'checked' as const),
  window: maybe(anyWindow),
});

/** For tests: dossiers of a few developments with every field that can be asked about, and which scenario each is for. */
export const anyPicked = fc.array(development, { maxLength: 8 }).map((all) => {
  const developments = all.map(
    (each, index): Development =>
      sampleDevelopment(`E${index}`, ['2020-01-01', '2020-01-02'], {
        title: { en: each.title },
        actors: each.actors,
        places: each.places.map((place) => ({ place, asReported: false })),
        attribution: { said: { en: each.said }, kind: 'named' },
        grade: each.grade,
        from: each.from,
        layer: each.layer,
        occurred: { rule: each.window ? { kind: 'fixed', window: each.window } : { kind: 'undated' } },
      }),
  );
  const dossier = sampleDossier(developments, {
    actors: actors.map((id) => ({ id, name: { en: id } })),
    places: places.map((id) => ({ id, name: { en: id } })),
  });
  return {
    dossier,
    lanes: new Map(
      developments.map(({ id }, index) => [id, index % 3 === 0 ? undefined : index % 3 === 1 ? 'W' : 'N']),
    ),
  };
});

/** Filters that ask about anything, or nothing. */
export const anyFilter: fc.Arbitrary<Filter> = fc.record({
  text: maybe(fc.constantFrom('Kasserine', 'القصرين', 'attack', 'B3', 'x')),
  actors: some(fc.constantFrom(...actors)),
  places: some(fc.constantFrom(...places)),
  sources: some(fc.constantFrom(...sayers)),
  grades: some(fc.constantFrom(...grades)),
  scenarios: some(fc.constantFrom(...scenarios)),
  from: maybe(fc.constantFrom('report' as const, 'elsewhere' as const)),
  checks: maybe(fc.constantFrom('with' as const, 'without' as const)),
  days: maybe(
    fc
      .tuple(maybe(anyDay), maybe(anyDay))
      .filter(([a, b]) => a !== undefined || b !== undefined)
      .map(([a, b]) =>
        a !== undefined && b !== undefined && a > b ? { from: b, to: a } : { from: a, to: b },
      ),
  ),
  faint: maybe(fc.constant(true as const)),
});
