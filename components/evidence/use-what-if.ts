import { useMemo } from 'react';
import type { WhatIf } from '@/lib/dossier/what-if-schema';
import type { EvidenceAddress } from './use-evidence-address';

/**
 * The one place where it is settled what this page sees otherwise than recorded: what the address tries out, and over
 * it the draft, or in a sandbox whatever is tried there. `standing` is what a draft is compared with; what is left out of the count keeps its cells and is told
 * apart by `out`.
 */
export function useWhatIf({ anchorOn, checksOff, leftOut }: EvidenceAddress, draft: WhatIf) {
  const standing = useMemo<WhatIf>(
    () => ({ ...(anchorOn && { anchorOn }), ...(checksOff && { checksOff: [...checksOff] }) }),
    [anchorOn, checksOff],
  );
  const whatIf = useMemo<WhatIf>(() => ({ ...standing, ...draft }), [standing, draft]);
  const out = useMemo(() => new Set(leftOut), [leftOut]);
  return { standing, whatIf, out };
}
