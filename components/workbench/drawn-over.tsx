'use client';

import { useCallback } from 'react';
import { withWords } from '@/components/shell/all-words';
import { isSame } from '@/lib/kernel/is-same';
import type { Window } from '@/lib/time/window';
import { useDispatch, useSession } from '../session/use-session';
import { useWorkbenchView } from '../session/use-workbench-view';
import { lazyPart } from '../ui/lazy-part';
import { OrderOver, TimelineOver } from './lazy-parts';

const EdgeHandles = lazyPart(
  withWords(() => import('../timeline/edge-handles').then((module) => module.EdgeHandles)),
);

/** What is drawn over the marks, where something is asked for; the edges of the selected date on top of it. */
export function DrawnOver() {
  return (
    <>
      <Asked />
      <Ordered />
      <Edges />
    </>
  );
}

function Asked() {
  const shown = useWorkbenchView('shown');
  const asOfOn = useSession('asOfOn');
  const selected = useWorkbenchView('chosen');
  const allLags = useWorkbenchView('lag');
  const recordedOn = useSession('recordedOn');
  const isTried = useSession('pinIsTried');
  const isHeld = useSession('pinIsHeld');
  return allLags || selected !== undefined || isTried || isHeld ? (
    <TimelineOver {...{ shown, asOfOn, selected, allLags, recordedOn, isTried, isHeld }} />
  ) : undefined;
}

function Ordered() {
  const compared = useWorkbenchView('compared');
  const shuffled = useSession('shuffled');
  return compared === undefined && shuffled === undefined ? undefined : (
    <OrderOver {...{ compared, shuffled }} />
  );
}

/** The edges of the selected date to be dragged, where they are the dossier's own. */
function Edges() {
  const dispatch = useDispatch();
  const chosen = useWorkbenchView('chosen');
  const { items } = useWorkbenchView('filtered');
  const { dossier, scenarios } = useWorkbenchView('shown');
  const recorded = useSession('recorded');
  const asOfOn = useSession('asOfOn');
  // what a source check or a publication day on trial has moved is not the dossier's to drag
  const isTried = useSession('pinIsTried');
  const isHeld = useSession('pinIsHeld');
  // nor is there a second form to open while one is being filled in
  const isFree = useSession('begun') === undefined;
  const drop = useCallback(
    (proposed: Window) => {
      if (chosen !== undefined) dispatch({ type: 'doing', doing: { what: 'edit', id: chosen, proposed } });
    },
    [chosen, dispatch],
  );
  const item = chosen === undefined ? undefined : items.find(({ id }) => id === chosen);
  const own = recorded.developments.find(({ id }) => id === chosen)?.occurred;
  const seen = dossier.developments.find(({ id }) => id === chosen)?.occurred;
  const isOwn = own !== undefined && isSame(own, seen) && !isTried && !isHeld;
  if (item === undefined || !isOwn || !isFree) return undefined;
  const scenario = scenarios.find(({ id }) => id === item.scenario);
  return (
    <EdgeHandles
      item={item}
      asOfOn={asOfOn}
      colour={scenario?.colour ?? 'var(--text-muted)'}
      tone={scenario?.position ?? 0}
      onDropped={drop}
    />
  );
}
