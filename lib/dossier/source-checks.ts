import type { Development, Dossier, Layer, SourceCheck } from './schema';

/**
 * The dossier as one layer shows it. `reported` holds only what the report says; `checked` adds what was found
 * elsewhere and applies every source check that is not switched off, later checks over earlier ones.
 */
export function dossierInLayer(dossier: Dossier, layer: Layer, checksOff: readonly string[]): Dossier {
  if (layer === 'reported')
    return { ...dossier, developments: dossier.developments.filter((item) => item.layer === 'both') };
  const inForce = dossier.sourceChecks.filter((check) => !checksOff.includes(check.id));
  return {
    ...dossier,
    developments: dossier.developments.map((item) =>
      inForce.filter((check) => check.development === item.id).reduce(checked, item),
    ),
  };
}

/** A development after one source check; what the check does not name stays. */
function checked(item: Development, { changes }: SourceCheck): Development {
  return {
    ...item,
    ratings: changes.ratings ?? item.ratings,
    // new ratings speak for themselves: a typed ratio must not stand over them
    ratios: changes.ratios ?? (changes.ratings === undefined ? item.ratios : undefined),
    cellReasons: changes.cellReasons ?? item.cellReasons,
    grade: changes.grade ?? item.grade,
    novelty: changes.novelty ?? item.novelty,
    occurred: changes.occurred ?? item.occurred,
    known: changes.known ?? item.known,
    standing: changes.standing ?? item.standing,
    attribution: { ...item.attribution, said: changes.said ?? item.attribution.said },
  };
}
