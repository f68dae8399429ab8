import { cellOf } from '@/lib/dossier/cell-of';
import type { Development } from '@/lib/dossier/schema';
import { withCell, withDevelopment } from '@/lib/dossier/what-if-edits';
import type { Cell, WhatIf } from '@/lib/dossier/what-if-schema';
import type { Locale } from '@/lib/i18n/locales';
import { isSame } from '@/lib/kernel/is-same';
import { keysOf } from '@/lib/kernel/record';

/** The draft with one cell rated; a cell as it is recorded is no edit. */
export function withRating(draft: WhatIf, recorded: Development, scenario: string, cell: Cell): WhatIf {
  return withCell(draft, recorded.id, scenario, cell === cellOf(recorded, scenario) ? undefined : cell);
}

/** The draft with another grade, or the recorded one. */
export function withGrade(draft: WhatIf, recorded: Development, grade: string): WhatIf {
  return withDevelopment(draft, recorded.id, { grade: grade === recorded.grade ? undefined : grade });
}

/** The draft with another share of the row that counts, 0 to 1. */
export function withNovelty(draft: WhatIf, recorded: Development, novelty: number): WhatIf {
  return withDevelopment(draft, recorded.id, { novelty: novelty === recorded.novelty ? undefined : novelty });
}

/** The draft with another origin, or none. */
export function withOrigin(draft: WhatIf, recorded: Development, origin: string | undefined): WhatIf {
  return withDevelopment(draft, recorded.id, {
    origin: origin === recorded.origin ? undefined : origin,
    alone: origin === undefined && recorded.origin !== undefined ? true : undefined,
  });
}

/**
 * The draft with the reason for one cell in one language; what is there in the other language stays. A blank text takes
 * the reason in this language away, the recorded one too.
 */
export function withReason(
  draft: WhatIf,
  recorded: Development,
  at: Readonly<{ scenario: string; locale: Locale }>,
  text: string,
): WhatIf {
  const { [at.scenario]: drafted, ...others } = draft.developments?.[recorded.id]?.reasons ?? {};
  const before = recorded.cellReasons?.[at.scenario];
  const words = text.trim();
  const { [at.locale]: _, ...other } = (drafted === 'none' ? undefined : (drafted ?? before)) ?? {};
  const said = words === '' ? other : { ...other, [at.locale]: words };
  const after = keysOf(said).length === 0 ? 'none' : said;
  const reasons = isSame(after, before ?? 'none') ? others : { ...others, [at.scenario]: after };
  return withDevelopment(draft, recorded.id, { reasons: keysOf(reasons).length === 0 ? undefined : reasons });
}
