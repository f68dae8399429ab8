'use client';

import { useMemo } from 'react';
import { poolOf, sifted } from '@/lib/session/filter';
import { SearchPanel } from '../search/search-panel';
import { useDispatch, useSession } from '../session/use-session';
import { useWorkbenchView } from '../session/use-workbench-view';
import { useReveal } from './use-reveal';

/** The search over what the workbench shows. */
export function SearchPart() {
  const dispatch = useDispatch();
  const reveal = useReveal();
  const shown = useWorkbenchView('shown');
  const { matches } = useWorkbenchView('filtered');
  const { filter } = useSession('address');
  const pool = useMemo(() => poolOf(shown), [shown]);
  const everything = useMemo(() => sifted(pool, {}), [pool]);
  return (
    <SearchPanel
      dossier={shown.dossier}
      pool={pool}
      matches={matches ?? everything}
      filter={filter ?? {}}
      items={shown.items}
      selected={useWorkbenchView('chosen')}
      onFilter={(next, isTyped) => dispatch({ type: isTyped ? 'settle' : 'go', change: { filter: next } })}
      onSelect={(id) => {
        dispatch({ type: 'go', change: { selected: id } });
        reveal(id);
      }}
    />
  );
}
