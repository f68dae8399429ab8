import { withCell, withDevelopment } from '@/lib/dossier/what-if-edits';
import type { WhatIf } from '@/lib/dossier/what-if-schema';
import { keysOf } from '@/lib/kernel/record';
import type { RatingChange } from './rating-draft-changes';

/** The draft without some of its changes: they stand as recorded again. */
export function draftWithout(draft: WhatIf, changes: readonly RatingChange[]): WhatIf {
  return changes.reduce(withoutOne, draft);
}

function withoutOne(draft: WhatIf, change: RatingChange): WhatIf {
  const { development: id } = change;
  switch (change.kind) {
    case 'cell':
      return withCell(draft, id, change.scenario, undefined);
    case 'reason': {
      const { [change.scenario]: _, ...reasons } = draft.developments?.[id]?.reasons ?? {};
      return withDevelopment(draft, id, { reasons: keysOf(reasons).length === 0 ? undefined : reasons });
    }
    case 'grade':
    case 'novelty':
      return withDevelopment(draft, id, { [change.kind]: undefined });
    case 'origin':
      return withDevelopment(draft, id, { origin: undefined, alone: undefined });
  }
}
