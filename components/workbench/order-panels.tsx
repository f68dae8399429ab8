'use client';

import dynamic from 'next/dynamic';
import { useCallback, useEffect } from 'react';
import { withWords } from '@/components/shell/all-words';
import type { Shuffled } from '@/lib/session/state';
import { useOrderState } from '../order/use-order-state';
import { useDispatch, useSession } from '../session/use-session';
import { useWorkbenchView } from '../session/use-workbench-view';
import { useWords } from '../shell/locale';
import type { Panel } from '../ui/panel-row';

// fetched after the first paint, for the server may have gone by the time that somebody asks
const orderPanel = withWords(() => import('../order/order-panel').then((module) => module.OrderPanel));
const OrderPanel = dynamic(orderPanel);

/** Which came first, and what is told as an order. */
export function useOrderPanels(): readonly Panel[] {
  const { panels } = useWords('workbench');
  const state = useOrderState(useWorkbenchView('shown'));
  useEffect(() => void orderPanel(), []);
  return [
    {
      key: 'order',
      label: panels.order,
      state,
      body: () => <Orders />,
    },
  ];
}

function Orders() {
  const dispatch = useDispatch();
  const scale = useWorkbenchView('scale');
  // the same all along: what is drawn is given up when it changes
  const onShuffled = useCallback(
    (shuffled: Shuffled | undefined) => dispatch({ type: 'shuffled', shuffled }),
    [dispatch],
  );
  return (
    <OrderPanel
      shown={useWorkbenchView('shown')}
      compared={useWorkbenchView('compared')}
      chosen={useWorkbenchView('chosen')}
      shuffled={useSession('shuffled')}
      onShuffled={onShuffled}
      onAddress={(change) => dispatch({ type: 'settle', change })}
      onView={(viewport) => dispatch({ type: 'view', viewport, scale, isOver: true })}
    />
  );
}
