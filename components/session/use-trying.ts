'use client';

import { useMemo } from 'react';
import type { WhatIf } from '@/lib/dossier/what-if-schema';
import { useDispatch, useSession } from './use-session';

/** What is tried out on the screen as a whole, and the ways to change it: at once, or while a gesture lasts. */
export function useTrying() {
  const dispatch = useDispatch();
  const whatIf = useSession('whatIf');
  const begun = useSession('keptWhatIf');
  return useMemo(
    () => ({
      whatIf,
      /** As it was when the gesture began: shares are always taken from there, so that a way out and back ends where it began. */
      begun,
      look: (next: WhatIf) => dispatch({ type: 'try', whatIf: next }),
      rest: () => dispatch({ type: 'rest' }),
      change: (next: WhatIf) => dispatch({ type: 'tried', whatIf: next }),
    }),
    [whatIf, begun, dispatch],
  );
}
export type Trying = ReturnType<typeof useTrying>;
