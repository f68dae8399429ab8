import { useMemo } from 'react';
import type { IsoDate } from '@/lib/time/civil-date';
import type { AnchorHandles } from '../anchor/anchor-handles';
import { useDispatch, useSession } from '../session/use-session';
import { useWorkbenchNow } from '../session/use-workbench-view';

/** The publication day tried out: live while the pin is dragged, in the address once it is let go. */
export function usePin(): AnchorHandles {
  const dispatch = useDispatch();
  const now = useWorkbenchNow();
  const on = useSession('anchorOn');
  const recordedOn = useSession('recordedOn');
  const isHeld = useSession('pinIsHeld');
  const isTried = useSession('pinIsTried');
  return useMemo(() => {
    const moved = (by: 'leap' | 'step') => (to: IsoDate) => dispatch({ type: 'pin-moved', on: to, by });
    return {
      ...{ on, recordedOn, isHeld, isTried },
      // under the pin the axis stands still, as it was when it was taken
      hold: (to) => dispatch({ type: 'pin-held', on: to, axis: now('scale') }),
      leap: moved('leap'),
      step: moved('step'),
      cancel: () => dispatch({ type: 'pin-cancelled' }),
      drop: () => moved('leap')(recordedOn),
    };
  }, [dispatch, now, on, recordedOn, isHeld, isTried]);
}
