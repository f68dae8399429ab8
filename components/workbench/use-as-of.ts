import { useCallback, useState } from 'react';
import type { Address } from '@/lib/session/address';
import type { IsoDate } from '@/lib/time/civil-date';

/**
 * The day whose knowledge the screen shows: live while somebody scrubs or plays, in the address once they stay. A day
 * that is the latest there is does not stand in the address, so that it goes on being the latest.
 */
export function useAsOf(
  latestOn: IsoDate,
  addressed: IsoDate | undefined,
  settle: (change: Pick<Address, 'asOfOn'>) => void,
) {
  const [held, setHeld] = useState<IsoDate>();
  const asked = held ?? addressed;
  const asOfOn = asked !== undefined && asked < latestOn ? asked : latestOn;
  const stay = useCallback(
    (day: IsoDate) => {
      setHeld(undefined);
      settle({ asOfOn: day >= latestOn ? undefined : day });
    },
    [settle, latestOn],
  );
  return { asOfOn, look: setHeld, stay, isScrubbed: held !== undefined };
}
