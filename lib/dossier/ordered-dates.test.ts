import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyDay } from '@/lib/time/arbitraries';
import { dayWindow } from '@/lib/time/calendar-window';
import { day } from '@/lib/time/day';
import { boundAfter, boundBefore } from '@/lib/time/ordered-window';
import { chronology } from './chronology';
import { anyDatedDossier, type DateRules, datedDossier } from './dated-arbitraries';

describe('developments placed by order alone', () => {
  const on = (text: string): Partial<DateRules> => ({
    occurred: { kind: 'fixed', window: dayWindow(day(text)) },
  });
  const ordered = (after?: string, before?: string): Partial<DateRules> => ({
    occurred: { kind: 'ordered', ...(after && { after }), ...(before && { before }) },
  });
  const ends = (rows: Readonly<Record<string, Partial<DateRules>>>) =>
    Object.fromEntries(
      Object.entries(chronology(datedDossier(rows))).map(([id, { occurred }]) => [
        id,
        occurred && [occurred.earliest, occurred.latest],
      ]),
    );

  it('stand between the two they are named beside, open where none is named', () => {
    expect(
      ends({
        attack: on('2016-11-05'),
        killing: on('2016-11-08'),
        between: ordered('attack', 'killing'),
        after: ordered('attack'),
        before: ordered(undefined, 'killing'),
        afterBetween: ordered('between'),
        nowhere: ordered('undated'),
        undated: {},
      }),
    ).toEqual({
      attack: ['2016-11-05', '2016-11-05'],
      killing: ['2016-11-08', '2016-11-08'],
      between: ['2016-11-05', '2016-11-08'],
      after: ['2016-11-05', undefined],
      before: [undefined, '2016-11-08'],
      afterBetween: ['2016-11-05', undefined],
      nowhere: undefined,
      undated: undefined,
    });
  });

  it('may say of each other which came first: that is no ring', () => {
    const rows = {
      attack: on('2016-11-05'),
      killing: on('2016-11-08'),
      first: ordered('attack', 'second'),
      second: ordered('first', 'killing'),
    };
    expect(ends(rows)).toMatchObject({
      first: ['2016-11-05', '2016-11-08'],
      second: ['2016-11-05', '2016-11-08'],
    });
    for (const dates of Object.values(chronology(datedDossier(rows))))
      expect(dates.contradictions).toEqual([]);
  });

  it('are undated and reported where each is said to come after the other', () => {
    const dates = chronology(datedDossier({ a: ordered('b'), b: ordered('a'), later: ordered('a') }));
    for (const id of ['a', 'b']) {
      expect(dates[id]?.occurred).toBeUndefined();
      expect(dates[id]?.contradictions).toEqual([{ clock: 'occurred', kind: 'cycle', ring: ['a', 'b'] }]);
    }
    expect(dates.later?.occurred).toBeUndefined();
    expect(dates.later?.contradictions).toEqual([]);
  });

  it('are undated and reported where the later one is said to come first', () => {
    const rows = { attack: on('2016-11-05'), killing: on('2016-11-08'), odd: ordered('killing', 'attack') };
    const { odd } = chronology(datedDossier(rows));
    expect(odd?.occurred).toBeUndefined();
    expect(odd?.contradictions).toEqual([
      { clock: 'occurred', kind: 'order', after: 'killing', before: 'attack' },
    ]);
  });

  it('may become known by order too: after it happened', () => {
    const dates = chronology(
      datedDossier({ a: { ...on('2016-11-05'), known: { kind: 'ordered', after: 'a' } } }),
    );
    expect(dates.a?.known).toMatchObject({ earliest: '2016-11-05', latest: '2016-11-15' });
  });

  it('have for ends the first day of the one and the last of the other, and never a day of their own', () => {
    fc.assert(
      fc.property(anyDatedDossier, anyDay, (dossier, anchorOn) => {
        const dates = chronology(dossier, anchorOn);
        for (const { id, occurred } of dossier.developments) {
          const own = dates[id];
          if (occurred.rule.kind !== 'ordered' || own === undefined) continue;
          const { after, before } = occurred.rule;
          const clean = [after, before].every(
            (other) => other === undefined || dates[other]?.contradictions.every((c) => c.clock === 'known'),
          );
          if (!clean || own.contradictions.some(({ clock }) => clock === 'occurred')) continue;
          const first = boundAfter(after === undefined ? undefined : dates[after]?.occurred).on;
          const last = boundBefore(before === undefined ? undefined : dates[before]?.occurred).on;
          expect([own.occurred?.earliest, own.occurred?.latest]).toEqual([first, last]);
        }
      }),
    );
  });

  it('resolve in chains of thousands', () => {
    const ids = Array.from({ length: 5_000 }, (_, n) => `E${n}`);
    const chain = ids.map((id, n): [string, Partial<DateRules>] => [
      id,
      n === 0 ? { occurred: { kind: 'on-anchor' } } : ordered(`E${n - 1}`),
    ]);
    for (const rows of [chain, chain.toReversed()]) {
      const dates = chronology(datedDossier(Object.fromEntries(rows)));
      expect(dates.E4999).toMatchObject({ occurred: { earliest: '2016-11-15' }, hangsOnAnchor: true });
    }
  });
});
