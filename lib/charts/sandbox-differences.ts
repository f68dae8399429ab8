import type { Development, Dossier, Layer } from '@/lib/dossier/schema';
import { dossierInLayer } from '@/lib/dossier/source-checks';
import type { Cell, WhatIf } from '@/lib/dossier/what-if-schema';
import { reliabilityTable } from '@/lib/forecast/grade-reliability';
import { keysOf } from '@/lib/kernel/record';
import type { IsoDate } from '@/lib/time/civil-date';

type Change<K extends string, T> = Readonly<{ kind: K; from: T; to: T }>;
type OfDevelopment<K extends string, T> = Change<K, T> & Readonly<{ development: string }>;

/** One thing that is otherwise under a what-if, from how it stands to how it is there. */
export type SandboxDifference =
  | Change<'temper' | 'ratingBase', number>
  | Change<'prior', Readonly<Record<string, number>>>
  | (Change<'reliability', number> & Readonly<{ of: string }>)
  | Readonly<{ kind: 'repeats'; to: 'once' | 'half' | 'each' }>
  | Change<'layer', Layer>
  | Change<'anchor', IsoDate>
  | Readonly<{ kind: 'check'; check: string; development: string }>
  | OfDevelopment<'grade', string>
  | OfDevelopment<'novelty', number>
  | OfDevelopment<'origin', string | undefined>
  | (OfDevelopment<'cell', Cell> & Readonly<{ scenario: string }>)
  | Readonly<{ kind: 'out'; development: string }>
  | Readonly<{ kind: 'weights'; to: Readonly<Record<string, number>> }>;

/**
 * Everything that is otherwise under a what-if than the record has it in the layer that stands, settings first, then
 * developments in the dossier's order. What is as recorded after all, or says something of what does not exist, is none.
 */
export function sandboxDifferences(
  recorded: Dossier,
  standing: Layer,
  whatIf: WhatIf,
): readonly SandboxDifference[] {
  const { settings } = recorded;
  const { checksOff = [], developments = {}, weights, layer = standing } = whatIf;
  // against what the same layer says by itself: a grade that a check has changed is not the sandbox's doing
  const seen = dossierInLayer(recorded, layer, [...settings.checksOff, ...checksOff]);
  return [
    ...differing('temper', settings.temper, whatIf.temper),
    ...differing('ratingBase', settings.ratingBase, whatIf.ratingBase),
    ...priorDifference(recorded, whatIf),
    ...reliabilityDifferences(recorded, whatIf),
    ...(whatIf.repeats === undefined ? [] : [{ kind: 'repeats', to: whatIf.repeats } as const]),
    ...differing('layer', standing, whatIf.layer),
    ...differing('anchor', recorded.anchor.on, whatIf.anchorOn),
    ...recorded.sourceChecks
      .filter(({ id }) => checksOff.includes(id) && !settings.checksOff.includes(id))
      .map(({ id, development }) => ({ kind: 'check', check: id, development }) as const),
    ...seen.developments.flatMap((item) => developmentDifferences(item, recorded, developments[item.id])),
    ...(weights === undefined ? [] : [{ kind: 'weights', to: weights } as const]),
  ];
}

function developmentDifferences(
  item: Development,
  { origins, scenarios }: Dossier,
  otherwise: NonNullable<WhatIf['developments']>[string] | undefined,
): readonly SandboxDifference[] {
  if (otherwise === undefined) return [];
  const development = item.id;
  // what is left out says nothing, however it would be rated
  if (otherwise.out) return [{ kind: 'out', development }];
  const named = origins.find(({ id }) => id === otherwise.origin)?.id;
  const origin = otherwise.alone ? undefined : (named ?? item.origin);
  return [
    ...differing('grade', item.grade, otherwise.grade).map((each) => ({ ...each, development })),
    ...differing('novelty', item.novelty, otherwise.novelty).map((each) => ({ ...each, development })),
    ...(origin === item.origin
      ? []
      : [{ kind: 'origin', development, from: item.origin, to: origin } as const]),
    ...scenarios.flatMap(({ id: scenario }) => {
      const from: Cell = item.ratios?.[scenario] ?? item.ratings[scenario] ?? 'NA';
      return differing<'cell', Cell>('cell', from, otherwise.cells?.[scenario]).map((each) => ({
        ...each,
        development,
        scenario,
      }));
    }),
  ];
}

function priorDifference({ settings, scenarios }: Dossier, { prior }: WhatIf): readonly SandboxDifference[] {
  const fits = prior && keysOf(prior).length === scenarios.length && scenarios.every(({ id }) => id in prior);
  const changed = fits && scenarios.some(({ id }) => prior[id] !== settings.prior[id]);
  return changed ? [{ kind: 'prior', from: settings.prior, to: prior }] : [];
}

function reliabilityDifferences(
  { settings }: Dossier,
  { reliability }: WhatIf,
): readonly SandboxDifference[] {
  return (['letters', 'digits'] as const).flatMap((part) => {
    const stands = reliabilityTable(settings.reliability)[part];
    const here: Readonly<Record<string, number>> = { ...reliability?.[part] };
    return keysOf(here).flatMap((of) =>
      differing('reliability', stands[of] ?? 0, here[of]).map((each) => ({ ...each, of })),
    );
  });
}

function differing<K extends string, T>(kind: K, from: T, to: T | undefined): readonly Change<K, T>[] {
  return to === undefined || to === from ? [] : [{ kind, from, to }];
}
