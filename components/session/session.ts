import { createStore, type StoreApi } from 'zustand/vanilla';
import type { DossierView } from '@/lib/api/contract';
import { readAddress } from '@/lib/session/address';
import { browserMove } from '@/lib/session/browser-move';
import { openedSession } from '@/lib/session/opened-session';
import type { SessionAction } from '@/lib/session/session-action';
import { sessionAfter } from '@/lib/session/session-after';
import { type SessionView, sessionView } from '@/lib/session/session-view';
import type { Filtering, SessionState } from '@/lib/session/state';
import { browserAddress } from './browser-address';

export type Dispatch = (action: SessionAction) => void;

/** The state of one page that is open: made when it is, and gone with it. */
export type Session = Readonly<{
  store: StoreApi<SessionState>;
  view: SessionView;
  dispatch: Dispatch;
  /** The way into the browser's history, for whoever hears of Back. */
  moved: () => void;
  /** What a kind of page makes of the state, once for all its parts. */
  viewOf: <View>(make: (session: SessionView) => View) => View;
}>;

export function newSession(record: DossierView, query: string, filtering: Filtering | undefined): Session {
  const view = sessionView();
  const address = readAddress(new URLSearchParams(query), record.dossier.scenarios.length);
  const store = createStore<SessionState>(() => openedSession(record, address, view, filtering));
  const browser = browserAddress();
  const views = new Map<unknown, unknown>();
  return {
    store,
    view,
    dispatch(action) {
      const before = store.getState();
      const after = sessionAfter(before, action, view);
      if (after === before) return;
      store.setState(after, true);
      if (after.address !== before.address && action.type !== 'navigated')
        browser.write(after.address, browserMove(action), after.record.dossier.scenarios.length);
    },
    moved: browser.moved,
    viewOf<View>(make: (session: SessionView) => View): View {
      if (!views.has(make)) views.set(make, make(view));
      return views.get(make) as View;
    },
  };
}
