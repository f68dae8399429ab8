import type { Development, Dossier, Layer, SourceCheck } from './schema';
import { dossierInLayer } from './source-checks';
import { developmentUnder } from './what-if';
import type { DevelopmentWhatIf, WhatIf } from './what-if-schema';

/**
 * The recorded dossier changed so that its layer by itself shows what it showed under a what-if of single developments.
 * What a source check in force sets is changed in that check, the last one that names it; all else in the development.
 * Leaving out, repeats and settings are never recorded so.
 */
export function recordedUnder(dossier: Dossier, layer: Layer, whatIf: WhatIf): Dossier {
  const off = [...dossier.settings.checksOff, ...(whatIf.checksOff ?? [])];
  const seen = new Map(dossierInLayer(dossier, layer, off).developments.map((item) => [item.id, item]));
  const inForce = layer === 'reported' ? [] : dossier.sourceChecks.filter(({ id }) => !off.includes(id));
  return Object.entries(whatIf.developments ?? {}).reduce((made, [id, { out: _, ...otherwise }]) => {
    const item = seen.get(id);
    if (item === undefined) return made;
    const own = inForce.filter((check) => check.development === id);
    return withParts(made, id, partsOf(otherwise, developmentUnder(item, otherwise, dossier), own));
  }, dossier);
}

type Changes = SourceCheck['changes'];
/** Some of what a development says, and the source check it is to be written into; none where the development itself. */
type Part = Readonly<{ check: string | undefined; says: Changes & Pick<Development, 'origin'> }>;

function partsOf(
  { cells, reasons, grade, novelty, origin, alone }: DevelopmentWhatIf,
  after: Development,
  checks: readonly SourceCheck[],
): readonly Part[] {
  const home = (...names: readonly (keyof Changes)[]) =>
    checks.findLast(({ changes }) => names.some((name) => changes[name] !== undefined))?.id;
  const { ratings, ratios, cellReasons } = after;
  const rated = home('ratings', 'ratios');
  return [
    ...(cells ? [{ check: rated, says: { ratings, ratios } }] : []),
    ...(reasons ? [{ check: home('cellReasons') ?? rated, says: { cellReasons } }] : []),
    ...(grade === undefined ? [] : [{ check: home('grade'), says: { grade: after.grade } }]),
    ...(novelty === undefined ? [] : [{ check: home('novelty'), says: { novelty: after.novelty } }]),
    // no source check says where an item goes back to
    ...(origin === undefined && alone === undefined
      ? []
      : [{ check: undefined, says: { origin: after.origin } }]),
  ];
}

function withParts(dossier: Dossier, id: string, parts: readonly Part[]): Dossier {
  const written = new Set(parts.map(({ check }) => check));
  const told = <T extends object>(thing: T, check: string | undefined): T =>
    Object.assign({}, thing, ...parts.filter((part) => part.check === check).map(({ says }) => says));
  return {
    ...dossier,
    developments: dossier.developments.map((item) =>
      item.id === id && written.has(undefined) ? told(item, undefined) : item,
    ),
    sourceChecks: dossier.sourceChecks.map((check) =>
      written.has(check.id) ? { ...check, changes: told(check.changes, check.id) } : check,
    ),
  };
}
