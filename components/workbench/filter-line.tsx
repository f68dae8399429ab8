'use client';

import dynamic from 'next/dynamic';
import { useEffect } from 'react';
import { withWords } from '@/components/shell/all-words';
import { useDispatch, useSession } from '../session/use-session';
import { useWorkbenchView } from '../session/use-workbench-view';
import { Awaited } from '../ui/arrival';

const filterNote = withWords(() => import('../search/filter-note').then((module) => module.FilterNote));
const FilterNote = dynamic(filterNote);

/** What a filter hides, wherever something is hidden; its words are fetched after the first paint. */
export function FilterLine() {
  const dispatch = useDispatch();
  const { filter } = useSession('address');
  const filtered = useWorkbenchView('filtered');
  const shown = useWorkbenchView('shown');
  const chosen = useWorkbenchView('chosen');
  useEffect(() => void filterNote(), []);
  if (filtered.matches === undefined || filtered.hidden === 0) return undefined;
  return (
    <Awaited>
      <FilterNote
        matches={filtered.matches}
        all={shown.items.length}
        isFaint={filter?.faint ?? false}
        selected={chosen}
        onClear={() => dispatch({ type: 'go', change: { filter: undefined } })}
      />
    </Awaited>
  );
}
