import type { Weights } from '@/lib/dossier/atoms';
import { chronology } from '@/lib/dossier/chronology';
import type { Dossier, Layer } from '@/lib/dossier/schema';
import { dossierUnder } from '@/lib/dossier/what-if';
import type { WhatIf } from '@/lib/dossier/what-if-schema';
import { impliedPoints } from '@/lib/forecast/implied-points';
import { impliedBeliefs } from '@/lib/forecast/trace';
import type { IsoDate } from '@/lib/time/civil-date';

/** What each layer implies as of a day: both headline numbers, to be shown together. */
export function impliedByLayer(
  dossier: Dossier,
  asOfOn: IsoDate,
  whatIf?: WhatIf,
): Readonly<Record<Layer, Weights>> {
  const of = (layer: Layer) => {
    const under = dossierUnder(dossier, layer, whatIf);
    const implied = impliedBeliefs({ dossier: under, chronology: chronology(under), asOfOn });
    return impliedPoints(
      implied,
      under.scenarios.map(({ id }) => id),
    );
  };
  return { reported: of('reported'), checked: of('checked') };
}
