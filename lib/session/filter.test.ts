import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chronology } from '@/lib/dossier/chronology';
import { sampleDevelopment, sampleDossier } from '@/lib/dossier/sample-dossier';
import { day } from '@/lib/time/day';
import { anyFilter, anyPicked } from './arbitraries';
import { facet } from './facets';
import { fields, type Pool, poolOf, sifted } from './filter';
import type { Filter } from './filter-address';

type Picked = Readonly<{ dossier: ReturnType<typeof sampleDossier>; lanes: Map<string, string | undefined> }>;
function poolFor({ dossier, lanes }: Picked) {
  const items = [...lanes].map(([id, scenario]) => ({ id, scenario }));
  return poolOf({ dossier, chronology: chronology(dossier), items });
}
const matching = (pool: Pool, filter: Filter) => [...sifted(pool, filter).matching];

describe('sifting', () => {
  it('lets everything through where nothing is asked', () => {
    fc.assert(
      fc.property(anyPicked, (picked) => {
        expect(matching(poolFor(picked), {})).toEqual(picked.dossier.developments.map(({ id }) => id));
      }),
    );
  });

  it('lets nothing more through when one more thing is asked', () => {
    fc.assert(
      fc.property(anyPicked, anyFilter, fc.constantFrom(...fields), (picked, filter, field) => {
        const pool = poolFor(picked);
        const without = matching(pool, { ...filter, [field]: undefined });
        expect(without).toEqual(expect.arrayContaining(matching(pool, filter)));
      }),
    );
  });

  it('lets through what every field lets through by itself', () => {
    fc.assert(
      fc.property(anyPicked, anyFilter, (picked, filter) => {
        const pool = poolFor(picked);
        const alone = fields.map((field) => new Set(matching(pool, { [field]: filter[field] })));
        const all = picked.dossier.developments.map(({ id }) => id);
        expect(matching(pool, filter)).toEqual(all.filter((id) => alone.every((each) => each.has(id))));
      }),
    );
  });

  it('knows of everything it hides which field hides it, and counts each', () => {
    fc.assert(
      fc.property(anyPicked, anyFilter, (picked, filter) => {
        const { matching: through, failing, hiddenBy } = sifted(poolFor(picked), filter);
        expect(through.size + failing.size).toBe(picked.dossier.developments.length);
        for (const { field, count } of hiddenBy)
          expect([...failing.values()].filter((against) => against.includes(field)).length).toBe(count);
        expect(
          [...failing.values()].flat().every((field) => hiddenBy.some((each) => each.field === field)),
        ).toBe(true);
      }),
    );
  });

  it('counts in each facet as many as choosing that value alone would leave', () => {
    fc.assert(
      fc.property(anyPicked, anyFilter, (picked, filter) => {
        const pool = poolFor(picked);
        const sieve = sifted(pool, filter);
        for (const field of ['actors', 'places', 'sources', 'grades', 'scenarios'] as const)
          for (const { value, count } of facet(field, pool, sieve, picked.dossier))
            expect(matching(pool, { ...filter, [field]: [value] }).length).toBe(count);
      }),
    );
  });

  it('has facets that add up where everything has exactly one value', () => {
    fc.assert(
      fc.property(anyPicked, anyFilter, (picked, filter) => {
        const pool = poolFor(picked);
        const sieve = sifted(pool, filter);
        for (const field of ['sources', 'grades', 'scenarios', 'from', 'checks'] as const) {
          const sum = facet(field, pool, sieve, picked.dossier).reduce((all, { count }) => all + count, 0);
          expect(sum).toBe(matching(pool, { ...filter, [field]: undefined }).length);
        }
      }),
    );
  });

  it('takes a vague date in where it may be true, and no missing one', () => {
    const august = { kind: 'instant', qualifier: 'exact', precision: 'month' } as const;
    const window = { ...august, earliest: day('2016-08-01'), latest: day('2016-08-31') };
    const dossier = sampleDossier([
      sampleDevelopment('vague', ['2016-11-01', '2016-11-01'], {
        occurred: { rule: { kind: 'fixed', window } },
      }),
      sampleDevelopment('undated', ['2016-11-01', '2016-11-01']),
    ]);
    const lanes = new Map(dossier.developments.map(({ id }) => [id, undefined]));
    const during = (from: string, to?: string) =>
      matching(poolFor({ dossier, lanes }), {
        days: { from: day(from), to: to === undefined ? to : day(to) },
      });
    expect(during('2016-08-31', '2016-09-30')).toEqual(['vague']);
    expect(during('2016-09-01')).toEqual([]);
    expect(during('2016-08-15')).toEqual(['vague']);
  });
});
