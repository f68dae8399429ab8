import { useEffect, useMemo, useRef } from 'react';
import type { WhatIf } from '@/lib/dossier/what-if-schema';
import { trialOf, whatIfOf } from '@/lib/session/what-if-address-written';
import type { SandboxView } from './sandbox-view';

/** After a gesture by keys or by typing has been still for this long, it is over. */
const restMs = 700;

/** The what-if of the screen as a whole, and the ways to change it: at once, or while a gesture lasts. */
export function useTrial({ sandbox, address }: Pick<SandboxView, 'sandbox' | 'address'>) {
  const { tried, addressed, isHeld, change, look } = sandbox;
  const { checksOff, leftOut, anchorOn } = address;
  const whatIf = useMemo(
    () => whatIfOf({ checksOff, leftOut, anchorOn }, tried),
    [checksOff, leftOut, anchorOn, tried],
  );
  const rest = () => {
    if (isHeld) change(trialOf(whatIf));
  };
  const latest = useRef(rest);
  useEffect(() => {
    latest.current = rest;
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: every further step begins the wait anew
  useEffect(() => {
    if (!isHeld) return;
    const timer = setTimeout(() => latest.current(), restMs);
    return () => clearTimeout(timer);
  }, [isHeld, tried]);
  return {
    whatIf,
    /** As it was when the gesture began: shares are always taken from there, so that a way out and back ends where it began. */
    begun: addressed,
    look,
    rest,
    change: (next: WhatIf) => change(trialOf(next)),
  };
}
export type Trying = ReturnType<typeof useTrial>;
