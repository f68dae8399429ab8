import type { Weights } from '@/lib/dossier/atoms';
import { chronology } from '@/lib/dossier/chronology';
import type { Development, Dossier, Layer } from '@/lib/dossier/schema';
import { dossierUnder } from '@/lib/dossier/what-if';
import { withDevelopment } from '@/lib/dossier/what-if-edits';
import type { WhatIf } from '@/lib/dossier/what-if-schema';
import { impliedPoints } from '@/lib/forecast/implied-points';
import { developmentContribution } from '@/lib/forecast/likelihoods';
import { reservedScenarios } from '@/lib/forecast/prior';
import { impliedBeliefs } from '@/lib/forecast/trace';
import { isNeutral } from '@/lib/inference/contribution';
import type { IsoDate } from '@/lib/time/civil-date';
import type { Window } from '@/lib/time/window';

/** How one layer reads a claim, and what the claim does there. */
export type ClaimReading = Readonly<{
  item: Development;
  occurred: Window | undefined;
  known: Window | undefined;
  /** Whether it was known by the day of the view: before that it moves nothing. */
  isKnown: boolean;
  /** The scenario it bears on most, and whether it speaks against it; undefined where it tells none apart. */
  bearsOn: Readonly<{ scenario: string; against: boolean }> | undefined;
  /** What the layer implies with the claim, and without it, in whole points. */
  with: Weights;
  without: Weights;
}>;

/** The claim as a layer reads it as of a day; undefined where that layer does not hold it. */
export function claimReading(
  dossier: Dossier,
  layer: Layer,
  { id, asOfOn, whatIf }: Readonly<{ id: string; asOfOn: IsoDate; whatIf: WhatIf }>,
): ClaimReading | undefined {
  const counting = withDevelopment(whatIf, id, { out: undefined });
  const seen = dossierUnder(dossier, layer, counting);
  const item = seen.developments.find((each) => each.id === id);
  if (item === undefined) return undefined;
  const dates = chronology(seen);
  const own = dates[id];
  const implied = (under: Dossier) =>
    impliedPoints(
      impliedBeliefs({ dossier: under, chronology: dates, asOfOn }),
      under.scenarios.map((scenario) => scenario.id),
    );
  return {
    item,
    occurred: own?.occurred,
    known: own?.known,
    isKnown: own !== undefined && own.known.latest <= asOfOn,
    bearsOn: bearing(item, seen),
    with: implied(seen),
    without: implied(dossierUnder(dossier, layer, withDevelopment(whatIf, id, { out: true }))),
  };
}

/** The scenario with the largest contribution, for or against; the first in the dossier's order where several tie. */
function bearing(item: Development, seen: Dossier): ClaimReading['bearsOn'] {
  const contribution = developmentContribution(item, seen.scenarios, seen.settings);
  if (isNeutral(contribution, reservedScenarios(seen))) return undefined;
  const size = (id: string) => Math.abs(contribution[id] ?? 0);
  const { id } = seen.scenarios.reduce((most, next) => (size(next.id) > size(most.id) + 1e-12 ? next : most));
  return { scenario: id, against: (contribution[id] ?? 0) < 0 };
}
