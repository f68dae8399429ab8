import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DossierEntry } from '@/lib/dossier/log';
import type { Development, Place } from '@/lib/dossier/schema';
import { changeOnTop } from './change-on-top';
import { nextDevelopmentId, nextPlaceId } from './next-id';

function development(id: string, place?: string): Development {
  return {
    id,
    title: { en: `Development ${id}` },
    gist: { en: 'What happened' },
    attribution: { said: { en: 'Agency' }, kind: 'named' },
    grade: 'C3',
    standing: 'firm',
    actors: [],
    places: place === undefined ? [] : [{ place, asReported: false }],
    occurred: { rule: { kind: 'on-anchor' } },
    known: { rule: { kind: 'on-anchor' } },
    ratings: {},
    novelty: 1,
    from: 'report',
    layer: 'both',
  };
}
function added(id: string, place?: string) {
  const newPlaces: Place[] | undefined =
    place === undefined ? undefined : [{ id: place, name: { en: 'Here' } }];
  return { kind: 'development-added' as const, development: development(id, place), newPlaces };
}
function entry(change: DossierEntry['change'], seq = 2): DossierEntry {
  return { id: `entry-${seq}`, seq, recordedAt: '2026-11-22T16:00:00.000Z', author: 'Badr', change };
}

describe('a change on top of what others did', () => {
  it('never adds under an id in use, however often somebody else comes first', () => {
    const others = fc.array(fc.array(fc.boolean(), { minLength: 1, maxLength: 4 }), { maxLength: 5 });
    fc.assert(
      fc.property(fc.nat(60), others, (start, rounds) => {
        const inUse = Array.from({ length: start }, (_, n) => [`E${n + 1}`, `P${n + 1}`]).flat();
        let mine = changeOnTop(added(nextDevelopmentId(inUse), nextPlaceId(inUse)), []);
        for (const adds of rounds) {
          const since = adds.map((adding) => {
            if (!adding) return entry({ kind: 'development-removed', id: 'E1' });
            const theirs = added(nextDevelopmentId(inUse), nextPlaceId(inUse));
            inUse.push(theirs.development.id, ...(theirs.newPlaces ?? []).map(({ id }) => id));
            return entry(theirs);
          });
          mine = changeOnTop(mine, since);
          if (mine.kind !== 'development-added') throw new Error('another kind');
          expect(inUse).not.toContain(mine.development.id);
          const place = mine.newPlaces?.[0]?.id;
          expect(inUse).not.toContain(place);
          expect(mine.development.places).toEqual([{ place, asReported: false }]);
        }
      }),
    );
  });

  it('moves E44 and P5 out of the way of theirs, and keeps the words', () => {
    expect(changeOnTop(added('E44', 'P5'), [entry(added('E44', 'P5')), entry(added('E45'), 3)])).toEqual({
      kind: 'development-added',
      development: { ...development('E46', 'P6'), title: { en: 'Development E44' } },
      newPlaces: [{ id: 'P6', name: { en: 'Here' } }],
    });
  });

  it('keeps the id of a development that stood before, but not that of its new place', () => {
    const mine = { ...added('E04', 'P5'), kind: 'development-changed' as const };
    expect(changeOnTop(mine, [entry(added('E44', 'P5'))])).toMatchObject({
      development: { id: 'E04', places: [{ place: 'P6' }] },
      newPlaces: [{ id: 'P6' }],
    });
  });

  it('leaves alone what collides with nothing', () => {
    expect(changeOnTop(added('E44', 'P5'), [entry({ kind: 'development-removed', id: 'E07' })])).toEqual(
      added('E44', 'P5'),
    );
    const removal = { kind: 'development-removed' as const, id: 'E04' };
    expect(changeOnTop(removal, [entry(added('E44'))])).toEqual(removal);
  });
});
