import { keysOf } from '@/lib/kernel/record';
import type { Development, Dossier, Layer } from './schema';
import { dossierInLayer } from './source-checks';
import type { DevelopmentWhatIf, WhatIf } from './what-if-schema';

export const nothingOtherwise: WhatIf = {};

/**
 * The dossier in one layer as it would be under a what-if, which has the last word: it stands over source checks too.
 * Which layer is the caller's to say (`whatIf.layer` where there is one), since both are often wanted. What it says of developments, origins or scenarios that do not exist is passed over.
 */
export function dossierUnder(dossier: Dossier, layer: Layer, whatIf: WhatIf = nothingOtherwise): Dossier {
  const { checksOff = [], developments = {}, repeats, anchorOn } = whatIf;
  const moved =
    anchorOn === undefined || anchorOn === dossier.anchor.on
      ? dossier
      : { ...dossier, anchor: { ...dossier.anchor, on: anchorOn } };
  const seen = dossierInLayer(moved, layer, [...dossier.settings.checksOff, ...checksOff]);
  const changed = seen.developments.map((item) => {
    const otherwise = developments[item.id];
    return otherwise === undefined ? item : developmentUnder(item, otherwise, dossier);
  });
  return {
    ...seen,
    settings: settingsUnder(dossier, whatIf),
    developments: repeats === undefined ? changed : withRepeats(changed, dossier.origins, repeats),
  };
}

/** The settings under a what-if; a prior that is not over this dossier's scenarios is passed over. */
export function settingsUnder({ settings, scenarios }: Dossier, whatIf: WhatIf): Dossier['settings'] {
  const { prior, temper, ratingBase, reliability } = whatIf;
  const fits = prior && scenarios.length === keysOf(prior).length && scenarios.every(({ id }) => id in prior);
  return {
    ...settings,
    ...(fits && { prior }),
    ...(temper !== undefined && { temper }),
    ...(ratingBase !== undefined && { ratingBase }),
    ...(reliability && {
      reliability: {
        letters: { ...settings.reliability?.letters, ...reliability.letters },
        digits: { ...settings.reliability?.digits, ...reliability.digits },
      },
    }),
  };
}

/** One development under a what-if of its own. */
export function developmentUnder(
  item: Development,
  otherwise: DevelopmentWhatIf,
  { scenarios, origins }: Pick<Dossier, 'scenarios' | 'origins'>,
): Development {
  if (otherwise.out) return { ...item, ratings: {}, ratios: undefined };
  const ratings = { ...item.ratings };
  const ratios = { ...item.ratios };
  for (const { id } of scenarios) {
    const cell = otherwise.cells?.[id];
    if (cell === undefined) continue;
    delete ratings[id];
    delete ratios[id];
    if (typeof cell === 'number') ratios[id] = cell;
    else if (cell !== 'NA') ratings[id] = cell;
  }
  const named = origins.some(({ id }) => id === otherwise.origin) ? otherwise.origin : undefined;
  return {
    ...item,
    ratings,
    ratios: keysOf(ratios).length === 0 ? undefined : ratios,
    ...(otherwise.reasons && { cellReasons: reasonsUnder(item, otherwise.reasons) }),
    grade: otherwise.grade ?? item.grade,
    novelty: otherwise.novelty ?? item.novelty,
    origin: otherwise.alone ? undefined : (named ?? item.origin),
  };
}

// none left is an empty record: a source check without one would let those behind it through
function reasonsUnder(
  { cellReasons }: Development,
  reasons: NonNullable<DevelopmentWhatIf['reasons']>,
): NonNullable<Development['cellReasons']> {
  const all = { ...cellReasons };
  for (const [scenario, reason] of Object.entries(reasons)) {
    if (reason === 'none') delete all[scenario];
    else all[scenario] = reason;
  }
  return all;
}

const repeatCounts = { once: 0, half: 0.5, each: 1 };

/** Every repeat of an origin counted alike; the lead, or the first row that is there, counts as it did. */
function withRepeats(
  developments: readonly Development[],
  origins: Dossier['origins'],
  repeats: keyof typeof repeatCounts,
): Development[] {
  const leads = new Map(origins.map(({ id, lead }) => [id, lead]));
  return developments.map((item) => {
    const lead = item.origin === undefined ? undefined : leads.get(item.origin);
    const stands = lead === undefined || lead === item.id || !developments.some(({ id }) => id === lead);
    return stands ? item : { ...item, novelty: repeatCounts[repeats] };
  });
}
