'use client';

import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import { useTongue } from '@/components/shell/locale';
import type { Tongue } from '@/lib/i18n/tongue';
import type { SessionView } from '@/lib/session/session-view';
import type { SessionState } from '@/lib/session/state';
import type { Dispatch, Session } from './session';

export const SessionContext = createContext<Session | undefined>(undefined);

/** The session of the page around it; a part outside of one is a programmer's mistake. */
export function useSessionOfPage(): Session {
  const session = useContext(SessionContext);
  if (session === undefined) throw new Error('there is no session here');
  return session;
}

export function useDispatch(): Dispatch {
  return useSessionOfPage().dispatch;
}

/** One thing that follows from the state; what reads it is drawn again when it is another, and not otherwise. */
export function useSession<K extends keyof SessionView>(name: K): ReturnType<SessionView[K]> {
  const { store, view } = useSessionOfPage();
  return useStore(store, view[name] as (state: SessionState) => ReturnType<SessionView[K]>);
}

type Selectors = Readonly<Record<string, (state: SessionState) => unknown>>;

/** The same for what one kind of page makes of the state; the second reads it once, at the moment it is asked. */
export function readersOf<View extends Selectors>(make: (session: SessionView, tongue: Tongue) => View) {
  const makers = new Map<Tongue, (session: SessionView) => View>();
  const makerIn = (tongue: Tongue) => {
    const maker = makers.get(tongue) ?? ((session: SessionView) => make(session, tongue));
    makers.set(tongue, maker);
    return maker;
  };
  function useView<K extends keyof View>(name: K): ReturnType<View[K]> {
    const { store, viewOf } = useSessionOfPage();
    const view = viewOf(makerIn(useTongue()));
    return useStore(store, view[name] as (state: SessionState) => ReturnType<View[K]>);
  }
  function useViewNow(): <K extends keyof View>(name: K) => ReturnType<View[K]> {
    const { store, viewOf } = useSessionOfPage();
    const view = viewOf(makerIn(useTongue()));
    return <K extends keyof View>(name: K) => view[name]?.(store.getState()) as ReturnType<View[K]>;
  }
  return [useView, useViewNow] as const;
}
