import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apportion } from '@/lib/inference/rounding';
import { type WeightAction, type WeightDraft, weightDraft, weightDraftAfter } from './weight-draft';

const sirte = weightDraft(['W', 'N', 'S', 'O'], { W: 60, N: 20, S: 10, O: 10 });
const following = (draft: WeightDraft, ...actions: readonly WeightAction[]) =>
  actions.reduce(weightDraftAfter, draft);
const shown = (draft: WeightDraft) => draft.ids.map((id) => draft.now.points[id]);

const ids = ['s0', 's1', 's2', 's3', 's4'];
const drafts = fc
  .array(fc.double({ min: 0.001, max: 1, noNaN: true }), { minLength: 2, maxLength: 5 })
  .map((shares) => {
    const points = apportion(shares, 100, { least: 1 });
    const rows = ids.slice(0, shares.length);
    return weightDraft(rows, Object.fromEntries(rows.map((id, index) => [id, points[index] ?? 0])));
  });
const id = fc.constantFrom(...ids);
const to = fc.integer({ min: -20, max: 130 });

describe('weights that are typed', () => {
  it('hold what was typed one after the other, until the panel is left', () => {
    const typing = (row: string, value: number): readonly WeightAction[] => [
      { type: 'type', id: row, to: Math.floor(value / 10) },
      { type: 'type', id: row, to: value },
      { type: 'end' },
    ];
    const three = following(sirte, ...typing('W', 40), ...typing('N', 35), ...typing('S', 5));
    expect(shown(three)).toEqual([40, 35, 5, 20]);
    // all others were typed: the one typed first gives way
    const four = following(three, ...typing('O', 30));
    expect(shown(four)).toEqual([30, 35, 5, 30]);
    expect(four.latest?.gaveWay).toEqual(['W']);
    expect(four.typed).toEqual(['N', 'S', 'O']);
    const away = following(three, { type: 'leave' }, ...typing('N', 55));
    expect(away.now.points.W).toBeLessThan(40);
    expect(away.latest?.gaveWay).toBeUndefined();
    // nothing but typing holds: a drag moves all others
    expect(following(three, { type: 'set', id: 'O', to: 50 }).now.points.W).toBeLessThan(40);
  });

  it('keep each weight that was typed and can stay, whatever is typed next', () => {
    fc.assert(
      fc.property(drafts, fc.array(fc.record({ id, to }), { maxLength: 12 }), (draft, typings) => {
        typings
          .filter((typing) => draft.ids.includes(typing.id))
          .reduce((before, typing) => {
            const after = following(before, { type: 'type', ...typing }, { type: 'end' });
            const gaveWay = after.latest?.gaveWay ?? [];
            for (const held of before.typed ?? [])
              if (held !== typing.id && !gaveWay.includes(held))
                expect(after.now.points[held]).toBe(before.now.points[held]);
            expect(after.now.locked).toBe(before.now.locked);
            return after;
          }, draft);
      }),
    );
  });
});
