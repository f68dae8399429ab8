import { describe, expect, it } from 'vitest';
import type { DossierView } from '@/lib/api/contract';
import { readAddress, writeAddress } from './address';
import {
  following,
  opened,
  order,
  pointsOf,
  record,
  revision,
  seen,
  set,
  tried,
  view,
} from './sample-session';
import type { SessionAction } from './session-action';

describe('going back in the browser', () => {
  const at = (query: string): SessionAction => ({
    type: 'navigated',
    address: readAddress(new URLSearchParams(query), order.length),
  });

  it('over the last thing that was done is the same as taking it back', () => {
    const done = following(opened(), set(70));
    const back = following(done, at(''));
    const undone = following(done, { type: 'undo' });
    expect(seen(back)).toEqual(seen(undone));
    expect(back.history).toEqual(undone.history);
    expect(following(back, at(writeAddress(done.address))).history).toEqual(done.history);
  });

  it('to something else leaves no way back that leads astray', () => {
    const there = following(opened(), tried(1), at('try=t_0.25'));
    expect(there.address.whatIf).toEqual({ temper: 0.25 });
    expect(there.history.past).toEqual([]);
  });

  it('over what was only looked at takes nothing back', () => {
    const looked = following(opened(), set(70), { type: 'go', change: { selected: 'E1' } });
    const back = following(looked, at(writeAddress({ ...looked.address, selected: undefined })));
    expect(back.address.selected).toBeUndefined();
    expect(back.history).toEqual(looked.history);
  });
});

describe('links that are older than this', () => {
  it('open what was tried out, switched off, left out and published, and a layer as a view', () => {
    const state = opened('off=c1&out=E2&anchor=2020-01-20&try=t_0.25*l_checked*g_E1_A1');
    expect(view.whatIf(state)).toEqual({
      temper: 0.25,
      checksOff: ['c1'],
      anchorOn: '2020-01-20',
      developments: { E1: { grade: 'A1' }, E2: { out: true } },
    });
    expect(view.layer(state)).toBe('checked');
    expect(view.isSandbox(state)).toBe(true);
    expect(view.isSandbox(opened('layer=checked'))).toBe(false);
  });
});

describe('what follows from a state', () => {
  it('is the same object while it says the same', () => {
    const before = opened();
    const moving = following(before, { type: 'weights', act: { type: 'move', id: order[0] ?? '', to: 44 } });
    for (const name of ['dossier', 'order', 'layers', 'whatIf', 'saved', 'revision'] as const)
      expect(view[name](moving), name).toBe(view[name](before));
  });

  it('is based on the revision that was in view when the draft was begun', () => {
    const draft = following(opened(), set(70));
    const theirs = {
      ...record,
      revisions: [...record.revisions, { ...revision, number: 2, weights: pointsOf([1, 1, 1, 1]) }],
    };
    const told = following(draft, { type: 'record', record: theirs as unknown as DossierView });
    expect(told.basedOn).toBe(1);
    expect(told.weights.now.points[order[0] ?? '']).toBe(70);
    expect(following(opened(), { type: 'record', record: theirs as unknown as DossierView }).basedOn).toBe(2);
  });
});
