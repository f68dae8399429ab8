import { useCallback } from 'react';
import { centred, daysInView } from '@/lib/charts/viewport';
import { dayNumber } from '@/lib/time/day-number';
import { firstDay, lastDay } from '@/lib/time/window-bounds';
import { useDispatch } from '../session/use-session';
import { useWorkbenchNow } from '../session/use-workbench-view';

/** Brings a development into view. */
export function useReveal(): (id: string) => void {
  const dispatch = useDispatch();
  const now = useWorkbenchNow();
  return useCallback(
    (id: string) => {
      const window = now('shown').items.find((item) => item.id === id)?.window;
      const days = window && [firstDay(window) ?? lastDay(window), lastDay(window) ?? firstDay(window)];
      const [first, last] = days?.map((day) => day && dayNumber(day)) ?? [];
      if (first === undefined || last === undefined) return;
      const [scale, viewport] = [now('scale'), now('viewport')];
      const { from, to } = daysInView(scale, viewport);
      if (last >= from && first <= to) return;
      const there = centred(scale, viewport, (first + last + 1) / 2);
      dispatch({ type: 'view', viewport: there, scale, isOver: true, byPage: true });
    },
    [dispatch, now],
  );
}
