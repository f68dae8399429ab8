'use client';

import { type ReactNode, use, useEffect, useLayoutEffect, useMemo, useState } from 'react';
import { receivedView } from '@/lib/api/received-view';
import { isSame } from '@/lib/kernel/is-same';
import type { Packed } from '@/lib/kernel/packed-form';
import { isEmpty, readFilter } from '@/lib/session/filter-address';
import { awaited } from '../ui/outstanding';
import { YardstickProvider } from '../wording/yardstick-context';
import { addressHere, followBrowser } from './browser-address';
import { filtering, filteringHere } from './filtering';
import { followRecord } from './follow-record';
import { followKeys } from './keys';
import { endWhatRests } from './resting';
import { newSession } from './session';
import { SessionContext, useSession } from './use-session';

type Props = Readonly<{ sent: Packed; query: string; children: ReactNode }>;

/**
 * The state of a page over one dossier, for everything inside. Server and browser begin at the same address and with the
 * same part of the dossier; the rest of it, what the device has kept, and what others have saved since, comes in after the
 * first paint.
 */
export function SessionProvider({ sent, query, children }: Props) {
  const record = useMemo(() => receivedView(sent), [sent]);
  const filter = readFilter(new URLSearchParams(query));
  const isAsked = filter !== undefined && !isEmpty(filter);
  // a page that is opened with a filter waits for it, on the server and in the browser, and never shows what it should hide
  const using = filteringHere() ?? (isAsked ? use(filtering()) : undefined);
  const [session] = useState(() => newSession(record, query, using));
  const { store, dispatch } = session;
  const count = record.dossier.scenarios.length;

  // a page taken back from the browser's history is given the query it was first opened with
  useLayoutEffect(() => {
    const address = addressHere(count);
    if (!isSame(address, store.getState().address)) dispatch({ type: 'navigated', address });
  }, [store, dispatch, count]);
  useEffect(() => {
    const stop = [
      followBrowser(count, (address) => {
        session.moved();
        dispatch({ type: 'navigated', address });
      }),
      followKeys(session),
      endWhatRests(session),
    ];
    void awaited(filtering()).then((come) => dispatch({ type: 'filtering', filtering: come }));
    return () => {
      for (const each of stop) each();
    };
  }, [session, dispatch, count]);
  // the page stands without it: what follows the server comes after the first paint
  useEffect(() => followRecord(record, dispatch), [record, dispatch]);
  return (
    <SessionContext value={session}>
      <Yardstick>{children}</Yardstick>
    </SessionContext>
  );
}

function Yardstick({ children }: { children: ReactNode }) {
  const { settings } = useSession('recorded');
  return <YardstickProvider yardstick={settings.yardstick}>{children}</YardstickProvider>;
}
