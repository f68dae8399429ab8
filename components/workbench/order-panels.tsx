'use client';

import dynamic from 'next/dynamic';
import { useEffect } from 'react';
import { withWords } from '@/components/shell/all-words';
import { useOrderState } from '../order/use-order-state';
import { useWords } from '../shell/locale';
import type { Panel } from '../ui/panel-row';
import type { useWorkbench } from './use-workbench';

// fetched after the first paint, for the server may have gone by the time that somebody asks
const orderPanel = withWords(() => import('../order/order-panel').then((module) => module.OrderPanel));
const OrderPanel = dynamic(orderPanel);

type Bench = Pick<
  ReturnType<typeof useWorkbench>,
  'shown' | 'address' | 'chosen' | 'shuffled' | 'setShuffled' | 'settle' | 'rest'
>;

/** Which came first, and what is told as an order. */
export function useOrderPanels(bench: Bench): readonly Panel[] {
  const { panels } = useWords('workbench');
  const state = useOrderState(bench.shown);
  useEffect(() => void orderPanel(), []);
  return [
    {
      key: 'order',
      label: panels.order,
      state,
      body: () => (
        <OrderPanel
          shown={bench.shown}
          compared={bench.address.compared}
          chosen={bench.chosen}
          shuffled={bench.shuffled}
          onShuffled={bench.setShuffled}
          onAddress={bench.settle}
          onView={bench.rest}
        />
      ),
    },
  ];
}
