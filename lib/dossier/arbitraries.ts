import fc from 'fast-check';
import { anyAnchoredRule, anyDay, anyFreeRule } from '@/lib/time/arbitraries';
import type { Dating } from './atoms';
import type { Change } from './change';
import { type MergedField, merged, mergedFields, type Side } from './merge';
import { removal } from './removal';
import { sampleDevelopment, sampleDossier } from './sample-dossier';
import type { Development, Dossier, SourceCheck } from './schema';
import { split } from './split';

const known = ['2016-11-14', '2016-11-15'] as const;
const ids = ['E1', 'E2', 'E3', 'E4', 'E5', 'E6'];
const rating = fc.constantFrom('CC' as const, 'C' as const, 'N' as const, 'I' as const, 'II' as const);
const words = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 }).map((en) => ({ en: `T ${en}` }));

function anyDating(others: readonly string[]): fc.Arbitrary<Dating> {
  const own = fc.oneof(anyAnchoredRule, anyFreeRule);
  if (others.length === 0) return own.map((rule) => ({ rule }));
  const relative = fc.record({
    kind: fc.constant('relative' as const),
    to: fc.constantFrom(...others),
    months: fc.integer({ min: -24, max: 24 }),
    toleranceMonths: fc.nat(3),
  });
  const other = fc.constantFrom(...others);
  const ordered = fc.oneof(
    other.map((after) => ({ kind: 'ordered' as const, after })),
    fc.tuple(other, other).map(([after, before]) => ({ kind: 'ordered' as const, after, before })),
  );
  return fc.oneof(own, relative, ordered).map((rule) => ({ rule }));
}

/** For tests: a development under an id, its dates free, anchored or hanging on one of the others. */
export function anyDevelopment(id: string, others: readonly string[]): fc.Arbitrary<Development> {
  return fc
    .record({
      title: words,
      occurred: anyDating(others),
      known: anyDating(others),
      ratings: fc.record({ W: rating, N: rating, S: rating }, { requiredKeys: [] }),
      novelty: fc.constantFrom(0, 0.25, 1),
      places: fc.subarray([{ place: 'P1', asReported: true }]),
      actors: fc.subarray(['a1', 'a2']),
      from: fc.constantFrom('report' as const, 'elsewhere' as const),
    })
    .map((changes) => sampleDevelopment(id, known, changes));
}

function anyCheck(id: string, developments: readonly string[]): fc.Arbitrary<SourceCheck> {
  return fc
    .record({
      development: fc.constantFrom(...developments),
      occurred: anyDating(developments),
      ratings: fc.record({ W: rating, S: rating }),
    })
    .map(({ development, occurred, ratings }) => ({
      id,
      development,
      changes: { occurred, ratings },
      finding: { en: 'Found' },
      sources: [{ publisher: { en: 'A newspaper' } }],
    }));
}

/** For tests: a dossier in which things refer to each other in every way there is. */
export const anyDossier: fc.Arbitrary<Dossier> = fc.integer({ min: 2, max: 5 }).chain((count) => {
  const here = ids.slice(0, count);
  return fc
    .record({
      developments: fc.tuple(...here.map((id) => anyDevelopment(id, here))),
      members: fc.subarray(here),
      lead: fc.constantFrom(...here),
      checks: fc.tuple(anyCheck('c1', here), anyCheck('c2', here)),
      checksOff: fc.subarray(['c1', 'c2']),
      anchorOn: anyDay,
    })
    .map(({ developments, members, lead, checks, checksOff, anchorOn }) => {
      const whole = sampleDossier(
        developments.map((item) => (members.includes(item.id) ? { ...item, origin: 'o1' } : item)),
        {
          actors: ['a1', 'a2'].map((id) => ({ id, name: { en: id } })),
          places: [{ id: 'P1', name: { en: 'Port' } }],
          origins: [{ id: 'o1', name: { en: 'One source' }, lead }],
          sourceChecks: checks,
          anchor: { on: anchorOn, inferred: false, reasons: [] },
        },
      );
      return { ...whole, settings: { ...whole.settings, checksOff } };
    });
});

/** For tests: a change of every kind that this dossier accepts. */
export function anyChange(dossier: Dossier): fc.Arbitrary<Change> {
  const here = dossier.developments.map(({ id }) => id);
  const one = fc.constantFrom(...here);
  // a dossier that was changed before has some of them already
  const [added = 'E9', ...unused] = [
    'E9',
    'E8',
    ...Array.from({ length: 30 }, (_, n) => `E${n + 10}`),
  ].filter((id) => !here.includes(id));
  const lacks = (list: readonly Readonly<{ id: string }>[], id: string) =>
    list.every((each) => each.id !== id);
  const newPlaces = fc.subarray(
    [{ id: 'P9', name: { en: 'New port' } }].filter(({ id }) => lacks(dossier.places, id)),
  );
  const newActors = fc.subarray(
    [{ id: 'a9', name: { en: 'New actor' } }].filter(({ id }) => lacks(dossier.actors, id)),
  );
  const side = fc.constantFrom<Side>('kept', 'gone');
  const sides = fc.tuple(...mergedFields.map((field) => side.map((chosen) => [field, chosen] as const)));
  return fc.oneof(
    fc.record({
      kind: fc.constant('development-added' as const),
      development: anyDevelopment(added, here),
      newPlaces,
      newActors,
    }),
    one.chain((id) =>
      fc.record({
        kind: fc.constant('development-changed' as const),
        development: anyDevelopment(id, here),
        newPlaces,
        newActors,
      }),
    ),
    anyDay.map((on) => ({ kind: 'anchor-moved' as const, on })),
    fc.subarray(['c1', 'c2']).map((checksOff) => ({
      kind: 'settings-changed' as const,
      settings: { ...dossier.settings, checksOff },
    })),
    one.map((id) => removal(dossier, id)),
    fc
      .record({
        id: one,
        keeper: fc.nat(2),
        dates: fc.array(anyDating(here), { minLength: 6, maxLength: 6 }),
      })
      .map(({ id, keeper, dates }) =>
        split(dossier, id, { parts: [0, 1, 2].map((n) => anyPart(n, dates)), keeper, ids: unused }),
      ),
    fc
      .record({ pair: fc.shuffledSubarray(here, { minLength: 2, maxLength: 2 }), sides })
      .map(({ pair: [kept = '', gone = ''], sides: chosen }) =>
        merged(dossier, { kept, gone, choice: choiceOf(chosen) }),
      ),
  );
}

function anyPart(number: number, dates: readonly Dating[]) {
  const none: Dating = { rule: { kind: 'undated' } };
  return {
    title: { en: `Part ${number}` },
    gist: { en: `Part ${number}` },
    occurred: dates[number * 2] ?? none,
    known: dates[number * 2 + 1] ?? none,
  };
}

function choiceOf(sides: readonly (readonly [MergedField, Side])[]) {
  return Object.fromEntries(sides) as Readonly<Record<MergedField, Side>>;
}
