'use client';

import dynamic from 'next/dynamic';
import { useEffect } from 'react';
import { withWords } from '@/components/shell/all-words';
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
  return (
    <OrderPanel
      shown={useWorkbenchView('shown')}
      compared={useWorkbenchView('compared')}
      chosen={useWorkbenchView('chosen')}
      shuffled={useSession('shuffled')}
      onShuffled={(shuffled) => dispatch({ type: 'shuffled', shuffled })}
      onAddress={(change) => dispatch({ type: 'settle', change })}
      onView={(viewport) => dispatch({ type: 'view', viewport, scale, isOver: true })}
    />
  );
}
