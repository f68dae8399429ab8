import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  following,
  judged,
  keptEntry,
  moved,
  opened,
  order,
  rated,
  seen,
  set,
  times,
  tried,
} from './sample-session';
import type { SessionAction } from './session-action';

const anyAct: fc.Arbitrary<SessionAction> = fc.oneof(
  fc.integer({ min: 1, max: 90 }).map(set),
  fc
    .constantFrom(order[0] ?? '', order[1] ?? '')
    .map((id): SessionAction => ({ type: 'weights', act: { type: 'lock', id, locked: true } })),
  fc
    .integer({ min: 1, max: 97 })
    .map((to): SessionAction => ({ type: 'weights', act: { type: 'type', id: order[1] ?? '', to } })),
  fc.constantFrom(0.25, 0.5, 1).map(tried),
  fc.constantFrom('2020-01-20', '2020-01-21', '2020-01-22').map(moved),
  fc.constantFrom('CC' as const, 'II' as const, 'N' as const).map(rated),
  fc.constant<SessionAction>({ type: 'drop' }),
);

describe('what was done on a page', () => {
  it('is taken back in order and brought back in order, whatever kinds it was of', () => {
    fc.assert(
      fc.property(fc.array(anyAct, { maxLength: 12 }), (acts) => {
        const start = opened();
        const done = following(start, ...acts, { type: 'weights', act: { type: 'end' } });
        const count = done.history.past.length;
        const back = following(done, ...times(count, { type: 'undo' }));
        expect(seen(back)).toEqual(seen(start));
        expect(back.history.past).toEqual([]);
        const forth = following(back, ...times(count, { type: 'redo' }));
        expect(seen(forth)).toEqual(seen(done));
        expect(forth.weights.now).toEqual(done.weights.now);
        expect(forth.history).toEqual(done.history);
      }),
    );
  });

  it('is what Ctrl+Z means also where it is of another kind than what came before', () => {
    const done = following(opened(), set(70), tried(1), set(50));
    const [once, twice, thrice] = [1, 2, 3].map((count) =>
      following(done, ...times(count, { type: 'undo' })),
    );
    expect(once?.weights.now.points[order[0] ?? '']).toBe(70);
    expect(once?.address.whatIf).toEqual({ temper: 1 });
    expect(twice?.address.whatIf).toBeUndefined();
    expect(twice?.weights.now.points[order[0] ?? '']).toBe(70);
    expect(thrice && seen(thrice)).toEqual(seen(opened()));
  });

  it('is not forgotten while others are told of, but what comes after an undo is the only way on', () => {
    const done = following(opened(), set(70), { type: 'undo' }, tried(1));
    expect(done.history.future).toEqual([]);
    expect(following(done, { type: 'redo' })).toEqual(done);
  });

  it('does not count looking: selecting, zooming, the day and the layer stay as they are', () => {
    const looked = following(
      opened(),
      set(70),
      { type: 'go', change: { selected: 'E1', layer: 'checked' } },
      { type: 'undo' },
    );
    expect(looked.address).toMatchObject({ selected: 'E1', layer: 'checked' });
    expect(looked.history.past).toEqual([]);
  });
});

describe('a weight that is being typed', () => {
  it('stands in the weights at once, and in the address when it is left', () => {
    const typing = following(opened(), {
      type: 'weights',
      act: { type: 'type', id: order[0] ?? '', to: 40 },
    });
    expect(typing.weights.now.points[order[0] ?? '']).toBe(40);
    expect(typing.address.weights).toBeUndefined();
    const left = following(typing, { type: 'weights', act: { type: 'end' } });
    expect(left.address.weights?.[0]).toBe(40);
    expect(left.history.past).toHaveLength(1);
  });

  it('is taken back while it is typed, as one step', () => {
    const typing = following(
      opened(),
      { type: 'weights', act: { type: 'type', id: order[0] ?? '', to: 4 } },
      { type: 'weights', act: { type: 'type', id: order[0] ?? '', to: 42 } },
      { type: 'undo' },
    );
    expect(seen(typing)).toEqual(seen(opened()));
    expect(following(typing, { type: 'redo' }).weights.now.points[order[0] ?? '']).toBe(42);
  });
});

describe('what is kept', () => {
  it('is a barrier: a saved judgement is offered to be followed, never taken back', () => {
    const kept = following(opened(), set(70), { type: 'revision-kept', number: 2, before: judged });
    const undone = following(kept, { type: 'undo' });
    expect(undone.said).toEqual({ kind: 'kept', step: { what: 'revision', number: 2, before: judged } });
    expect(undone.history).toEqual(kept.history);
  });

  it('moves over to what is to be brought back once another entry has taken it back', () => {
    const kept = following(opened(), tried(1), { type: 'entry-kept', made: keptEntry(2) });
    const undone = following(kept, { type: 'entry-undone', way: 'undo', of: 2, made: keptEntry(3) });
    expect(undone.history.future).toEqual([{ what: 'entry', entry: 3, author: 'Salma' }]);
    expect(following(undone, { type: 'undo' }).address.whatIf).toBeUndefined();
  });

  it('takes its draft along: ratings and a publication day that are in the record cannot be taken back as drafts', () => {
    const ratings = following(opened(), rated('II'), {
      type: 'entry-kept',
      made: keptEntry(2),
      was: 'reported',
    });
    expect(ratings.ratings.reported.now).toEqual({});
    expect(ratings.history.past.map(({ what }) => what)).toEqual(['entry']);
    const pin = following(opened(), moved('2020-01-20'), {
      type: 'entry-kept',
      made: keptEntry(2),
      was: 'publication',
    });
    expect(pin.address.whatIf).toBeUndefined();
    expect(pin.history.past.map(({ what }) => what)).toEqual(['entry']);
  });

  it('is not seen through from a blind sitting', () => {
    const sitting = { seed: 1, start: 'empty', layer: 'reported' } as const;
    const blind = following(opened(), rated('II'), { type: 'sitting-begun', sitting });
    expect(following(blind, { type: 'undo' }).ratings).toEqual(blind.ratings);
    const left = following(blind, { type: 'sitting-left' }, { type: 'undo' });
    expect(left.ratings.reported.now).toEqual({});
  });
});
