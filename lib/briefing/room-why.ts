import { impliedByLayer } from '@/lib/charts/implied-by-layer';
import type { Weights } from '@/lib/dossier/atoms';
import { type Chronology, chronology } from '@/lib/dossier/chronology';
import type { Revision } from '@/lib/dossier/log';
import { revisionAsOf } from '@/lib/dossier/revisions';
import type { Dossier, Layer } from '@/lib/dossier/schema';
import { dossierInLayer } from '@/lib/dossier/source-checks';
import { type Trace, trace } from '@/lib/forecast/trace';
import type { IsoDate } from '@/lib/time/civil-date';

/** What a room's numbers come from: made when somebody asks, for most briefings never do. */
export type RoomWhy = Readonly<{
  dossier: Dossier;
  chronology: Chronology;
  trace: Trace;
  layers: Readonly<Record<Layer, Weights>>;
  revision: Revision | undefined;
}>;

/** The evidence behind a briefing, as of its day and in its layer. */
export function roomWhy(
  record: Readonly<{ dossier: Dossier; revisions: readonly Revision[] }>,
  { asOfOn, layer }: Readonly<{ asOfOn: IsoDate; layer: Layer }>,
): RoomWhy {
  const dossier = dossierInLayer(record.dossier, layer, record.dossier.settings.checksOff);
  const dates = chronology(dossier);
  return {
    dossier,
    chronology: dates,
    trace: trace({ dossier, chronology: dates, asOfOn }),
    layers: impliedByLayer(record.dossier, asOfOn),
    revision: revisionAsOf(record.revisions, asOfOn),
  };
}
