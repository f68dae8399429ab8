import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apportion } from '@/lib/inference/rounding';
import { latestDifferences } from './latest-differences';
import { reachable } from './reachable';
import {
  restingStanding,
  type WeightAction,
  type WeightDraft,
  weightDraft,
  weightDraftAfter,
} from './weight-draft';

const rows = ['W', 'N', 'S', 'O'];
const sirte = weightDraft(rows, { W: 60, N: 20, S: 10, O: 10 });

function following(draft: WeightDraft, ...actions: readonly WeightAction[]): WeightDraft {
  return actions.reduce(weightDraftAfter, draft);
}
const shown = (draft: WeightDraft) => draft.ids.map((id) => draft.now.points[id]);

const drafts = fc
  .array(fc.double({ min: 0.001, max: 1, noNaN: true }), { minLength: 2, maxLength: 12 })
  .map((shares) => {
    const ids = shares.map((_, index) => `s${index}`);
    const points = apportion(shares, 100, { least: 1 });
    return weightDraft(ids, Object.fromEntries(ids.map((id, index) => [id, points[index] ?? 0])));
  });
const id = fc.nat(11).map((index) => `s${index}`);
const to = fc.integer({ min: -20, max: 130 });
const edit: fc.Arbitrary<WeightAction> = fc.oneof(
  fc.record({ type: fc.constant('set' as const), id, to }),
  fc.record({ type: fc.constant('move' as const), id, to }),
  fc.record({ type: fc.constant('step' as const), id, by: fc.constantFrom(-5, -1, 1, 5) }),
  fc.record({
    type: fc.constant('jump' as const),
    id,
    to: fc.constantFrom('least' as const, 'most' as const),
  }),
  fc.record({ type: fc.constant('lock' as const), id, locked: fc.boolean() }),
  fc.record({ type: fc.constant('type' as const), id, to: fc.option(to, { nil: undefined }) }),
  fc.constantFrom<WeightAction>({ type: 'end' }, { type: 'cancel' }),
);
const edits = fc.array(edit, { maxLength: 25 });
/** Actions that name rows the draft has, since the arbitrary ids do not know how many there are. */
const known = (draft: WeightDraft, actions: readonly WeightAction[]) =>
  actions.filter((action) => !('id' in action) || draft.ids.includes(action.id));

describe('weights being edited', () => {
  it('are whole, at least 1 each and exactly 100 together, whatever is done to them', () => {
    fc.assert(
      fc.property(drafts, edits, (draft, actions) => {
        known(draft, actions).reduce((before, action) => {
          const next = weightDraftAfter(before, action);
          const points = shown(next).map((value) => value ?? Number.NaN);
          expect(points.every((value) => Number.isInteger(value) && value >= 1)).toBe(true);
          expect(points.reduce((a, b) => a + b, 0)).toBe(100);
          return next;
        }, draft);
      }),
    );
  });

  it('leave a locked row where it is', () => {
    const change = fc.oneof(
      fc.record({ type: fc.constant('set' as const), id, to }),
      fc.record({ type: fc.constant('move' as const), id, to }),
      fc.record({ type: fc.constant('step' as const), id, by: fc.constantFrom(-5, 5) }),
    );
    fc.assert(
      fc.property(drafts, edits, fc.array(change, { maxLength: 10 }), (draft, first, actions) => {
        const locked = following(draft, ...known(draft, first), { type: 'lock', id: 's0', locked: true });
        const changed = following(locked, ...known(draft, actions));
        expect(changed.now.points.s0).toBe(locked.now.points.s0);
      }),
    );
  });

  it('come back exactly after a drag over the whole track, ends included', () => {
    fc.assert(
      fc.property(drafts, edits, id, fc.array(to), (draft, actions, row, path) => {
        fc.pre(draft.ids.includes(row));
        const start = following(draft, ...known(draft, actions), { type: 'end' });
        const away = [-20, 130, ...path].map((value): WeightAction => ({ type: 'move', id: row, to: value }));
        const back: WeightAction = { type: 'move', id: row, to: start.now.points[row] ?? 0 };
        const dragged = following(start, { type: 'begin', id: row }, ...away, back, { type: 'end' });
        expect(dragged.now).toEqual(start.now);
        expect(dragged.now).toBe(start.now);
      }),
    );
  });

  it('come back exactly when typed away and back, even from the end of the track', () => {
    fc.assert(
      fc.property(drafts, id, to, (draft, row, value) => {
        fc.pre(draft.ids.includes(row));
        const there = following(draft, { type: 'set', id: row, to: value });
        expect(shown(following(there, { type: 'set', id: row, to: draft.now.points[row] ?? 0 }))).toEqual(
          shown(draft),
        );
      }),
    );
  });

  it('keep the order of the rows that share', () => {
    fc.assert(
      fc.property(drafts, to, (draft, value) => {
        const changed = following(draft, { type: 'set', id: 's0', to: value });
        for (const a of draft.ids.slice(1))
          for (const b of draft.ids.slice(1))
            if ((draft.now.points[a] ?? 0) > (draft.now.points[b] ?? 0))
              expect(changed.now.points[a]).toBeGreaterThanOrEqual(changed.now.points[b] ?? 0);
      }),
    );
  });

  it('depend only on where the pointer is, not on the way it took', () => {
    fc.assert(
      fc.property(drafts, fc.array(to), to, (draft, path, value) => {
        const way = path.map((step): WeightAction => ({ type: 'move', id: 's0', to: step }));
        const last: WeightAction = { type: 'move', id: 's0', to: value };
        expect(shown(following(draft, { type: 'begin', id: 's0' }, ...way, last))).toEqual(
          shown(following(draft, last)),
        );
      }),
    );
  });

  it('never leave their reach', () => {
    fc.assert(
      fc.property(drafts, edits, id, to, (draft, actions, row, value) => {
        fc.pre(draft.ids.includes(row));
        const start = following(draft, ...known(draft, actions), { type: 'end' });
        const { min, max } = reachable(start, row);
        const points = following(start, { type: 'set', id: row, to: value }).now.points[row];
        expect(points).toBe(Math.min(Math.max(value, min), max));
      }),
    );
  });
});

describe('the Sirte weights 60, 20, 10, 10', () => {
  it('share 40 points in the ratio 2 : 1 : 1 when West goes to 64', () => {
    const changed = following(sirte, { type: 'set', id: 'W', to: 64 });
    expect(shown(changed)).toEqual([64, 18, 9, 9]);
    expect(latestDifferences(changed)).toEqual({
      moved: { id: 'W', points: 4 },
      others: [
        { id: 'N', points: -2 },
        { id: 'S', points: -1 },
        { id: 'O', points: -1 },
      ],
    });
  });

  it('leave 1 for each other row at the end of the track, and find their way back', () => {
    const end = following(sirte, { type: 'set', id: 'W', to: 100 });
    expect(shown(end)).toEqual([97, 1, 1, 1]);
    expect(shown(following(end, { type: 'set', id: 'W', to: 60 }))).toEqual([60, 20, 10, 10]);
  });

  it('reach only as far as the locks let them', () => {
    const locked = following(sirte, { type: 'lock', id: 'O', locked: true });
    expect(reachable(locked, 'W')).toEqual({ min: 1, max: 88 });
    expect(reachable(locked, 'O')).toEqual({ min: 10, max: 10 });
    const alone = following(
      locked,
      { type: 'lock', id: 'N', locked: true },
      { type: 'lock', id: 'S', locked: true },
    );
    expect(reachable(alone, 'W')).toEqual({ min: 60, max: 60 });
  });

  it('count arrow keys in a row as one edit, which Esc takes back', () => {
    const step: WeightAction = { type: 'step', id: 'W', by: 1 };
    const stepped = following(sirte, step, step, { type: 'step', id: 'W', by: 5 });
    expect(stepped.now.points.W).toBe(67);
    expect(following(stepped, { type: 'cancel' }).now).toEqual(sirte.now);
    expect(restingStanding(stepped)).toBe(sirte.now);
    expect(restingStanding(following(stepped, { type: 'step', id: 'N', by: 1 })).points.W).toBe(67);
  });

  it('follow what is typed, and stand as before while it is no number', () => {
    const typing = following(sirte, { type: 'type', id: 'W', to: 5 }, { type: 'type', id: 'W', to: 52 });
    expect(shown(typing)).toEqual([52, 24, 12, 12]);
    expect(shown(following(typing, { type: 'type', id: 'W', to: undefined }))).toEqual([60, 20, 10, 10]);
    expect(following(typing, { type: 'cancel' }).now).toBe(sirte.now);
  });

  it('jump to the ends that can be reached', () => {
    expect(shown(following(sirte, { type: 'jump', id: 'N', to: 'most' }))[1]).toBe(97);
    expect(shown(following(sirte, { type: 'jump', id: 'N', to: 'least' }))[1]).toBe(1);
  });

  it('are replaced by other weights, with locks opened, in one edit', () => {
    const locked = following(sirte, { type: 'lock', id: 'W', locked: true });
    const reset = following(locked, { type: 'replace', points: { W: 50, N: 27, S: 13, O: 10 } });
    expect(shown(reset)).toEqual([50, 27, 13, 10]);
    expect(reset.now.locked.size).toBe(0);
  });

  it('are refused where they do not sum to 100', () => {
    expect(() => weightDraft(rows, { W: 60, N: 20, S: 10, O: 11 })).toThrow(RangeError);
    expect(() => weightDraft(rows, { W: 100, N: 0, S: 0, O: 0 })).toThrow(RangeError);
  });

  it('begins anew where what it stands on changes, with its locks', () => {
    const edited = weightDraftAfter(weightDraft(['W', 'N'], { W: 60, N: 40 }), {
      type: 'set',
      id: 'W',
      to: 70,
    });
    const locked = weightDraftAfter(edited, { type: 'lock', id: 'N', locked: true });
    const followed = weightDraftAfter(locked, { type: 'follow', points: { W: 20, N: 80 } });
    expect(followed.now.points).toEqual({ W: 20, N: 80 });
    expect([...followed.now.locked]).toEqual(['N']);
    expect(followed.gesture).toBeUndefined();
  });
});
