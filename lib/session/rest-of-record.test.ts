import { describe, expect, it } from 'vitest';
import type { DossierView } from '@/lib/api/contract';
import { firstSight } from '@/lib/dossier/first-sight';
import { readAddress } from './address';
import { openedSession } from './opened-session';
import { dossier, following, order, record, view } from './sample-session';
import type { SessionAction } from './session-action';

const sent: DossierView = { ...record, dossier: firstSight(dossier, 'en', new Set()), log: [] };
const opened = openedSession(sent, readAddress(new URLSearchParams(), order.length), view);
const edit: SessionAction = { type: 'doing', doing: { what: 'edit', id: 'E1' } };
const come = (seq = 1): SessionAction => ({ type: 'record', record: { ...record, seq } });

describe('a page that came with what its first screen needs', () => {
  it('begins a form on all texts, once they are here, and on nothing that comes after', () => {
    const waiting = following(opened, edit);
    expect(view.isWhole(waiting)).toBe(false);
    expect(waiting.begun?.record.log).toHaveLength(0);
    const begun = following(waiting, come(2));
    expect(begun.begun?.record.seq).toBe(2);
    expect(begun.begun?.record.dossier).toBe(dossier);
    expect(begun.begun?.number).toBe(waiting.begun?.number);
    // what others save meanwhile must come to light as a conflict
    expect(following(begun, come(3)).begun?.record.seq).toBe(2);
  });

  it('changes nothing that was done meanwhile when the rest comes', () => {
    const busy = following(
      opened,
      { type: 'weights', act: { type: 'set', id: order[0] ?? '', to: 70 } },
      { type: 'go', change: { selected: 'E1' } },
    );
    const whole = following(busy, come());
    expect({ ...whole, record: undefined }).toEqual({ ...busy, record: undefined });
  });

  it('says that the rest could not be had, until it comes', () => {
    const missing = following(opened, { type: 'rest-missing' });
    expect(view.restIsMissing(missing)).toBe(true);
    expect(view.restIsMissing(following(missing, come()))).toBe(false);
    // later failures leave a page that has everything as it is
    const whole = following(opened, come());
    expect(following(whole, { type: 'rest-missing' })).toBe(whole);
  });
});
