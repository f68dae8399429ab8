'use client';

import dynamic from 'next/dynamic';
import { useCallback } from 'react';
import { withWords } from '@/components/shell/all-words';
import { useDispatch } from '../session/use-session';
import { useWorkbenchView } from '../session/use-workbench-view';
import { Awaited } from '../ui/arrival';
import { ChosenCard } from './chosen-card';

// in the server's page from the start; their scripts may come after those of what is dragged
const DevelopmentList = dynamic(() =>
  import('../developments/development-list').then((module) => module.DevelopmentList),
);
const DevelopmentGrid = dynamic(
  withWords(() => import('../developments/development-grid').then((module) => module.DevelopmentGrid)),
);

const card = <ChosenCard />;

/** The developments to be read rather than looked at: the phone's list, and the grid. */
export function ReadDevelopments() {
  const dispatch = useDispatch();
  const { rows } = useWorkbenchView('filtered');
  const scenarios = useWorkbenchView('scenarios');
  const selected = useWorkbenchView('chosen');
  const leading = useWorkbenchView('leading');
  const onSelect = useCallback(
    (id: string | undefined) => dispatch({ type: 'go', change: { selected: id } }),
    [dispatch],
  );
  return (
    <>
      {leading === undefined ? undefined : (
        <DevelopmentList {...{ rows, scenarios, selected, onSelect }} leader={leading}>
          {card}
        </DevelopmentList>
      )}
      <Awaited>
        <DevelopmentGrid {...{ rows, scenarios, selected, onSelect }} inOrder={useWorkbenchView('inOrder')} />
      </Awaited>
    </>
  );
}
