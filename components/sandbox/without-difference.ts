import type { SandboxDifference } from '@/lib/charts/sandbox-differences';
import { withCell, withDevelopment } from '@/lib/dossier/what-if-edits';
import type { WhatIf } from '@/lib/dossier/what-if-schema';

/** The what-if without one of its differences: that one stands as recorded again. */
export function withoutDifference(whatIf: WhatIf, difference: SandboxDifference): WhatIf {
  switch (difference.kind) {
    case 'temper':
    case 'ratingBase':
    case 'prior':
    case 'repeats':
    case 'layer':
    case 'weights':
      return { ...whatIf, [difference.kind]: undefined };
    case 'anchor':
      return { ...whatIf, anchorOn: undefined };
    case 'check':
      return { ...whatIf, checksOff: whatIf.checksOff?.filter((id) => id !== difference.check) };
    case 'reliability':
      return {
        ...whatIf,
        reliability: {
          letters: lacking(whatIf.reliability?.letters, difference.of),
          digits: lacking(whatIf.reliability?.digits, difference.of),
        },
      };
    case 'cell':
      return withCell(whatIf, difference.development, difference.scenario, undefined);
    case 'origin':
      return withDevelopment(whatIf, difference.development, { origin: undefined, alone: undefined });
    case 'grade':
    case 'novelty':
    case 'out':
      return withDevelopment(whatIf, difference.development, { [difference.kind]: undefined });
  }
}

function lacking(table: Readonly<Record<string, number | undefined>> = {}, of: string) {
  return Object.fromEntries(Object.entries(table).filter(([each]) => each !== of));
}
