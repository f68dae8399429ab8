import type { Development } from '@/lib/dossier/schema';
import { withDevelopment } from '@/lib/dossier/what-if-edits';
import type { WhatIf } from '@/lib/dossier/what-if-schema';
import { withRating } from './rating-draft-edits';

/** One draft with another over it, cell by cell and reason by reason. */
export function mergedDraft(under: WhatIf, over: WhatIf): WhatIf {
  return Object.entries(over.developments ?? {}).reduce((all, [id, otherwise]) => {
    const before = all.developments?.[id];
    const cells = { ...before?.cells, ...otherwise.cells };
    const reasons = { ...before?.reasons, ...otherwise.reasons };
    return withDevelopment(all, id, {
      ...otherwise,
      cells: Object.keys(cells).length === 0 ? undefined : cells,
      reasons: Object.keys(reasons).length === 0 ? undefined : reasons,
    });
  }, under);
}

/** The draft without cells that are just as recorded. */
export function prunedDraft(draft: WhatIf, recorded: ReadonlyMap<string, Development>): WhatIf {
  return Object.entries(draft.developments ?? {}).reduce((all, [id, { cells = {} }]) => {
    const item = recorded.get(id);
    if (item === undefined) return all;
    return Object.entries(cells).reduce(
      (left, [scenario, cell]) => withRating(left, item, scenario, cell),
      all,
    );
  }, draft);
}
