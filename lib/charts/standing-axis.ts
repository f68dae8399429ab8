import { chronology } from '@/lib/dossier/chronology';
import type { Dossier, Layer } from '@/lib/dossier/schema';
import { dossierInLayer } from '@/lib/dossier/source-checks';
import type { IsoDate } from '@/lib/time/civil-date';
import type { TimeScale } from './time-scale';
import { scaleFor } from './timeline-view';

type Wish = Readonly<{
  dossier: Dossier;
  layer: Layer;
  checksOff: readonly string[];
  latestOn: IsoDate;
  even: boolean;
}>;

/**
 * The axis of everything that became known by the latest day, whichever earlier day is looked back to: what is taken
 * back and comes in again then comes in where it stood, and the as-of day is a place on the axis, not its end.
 */
export function standingAxis({ dossier, layer, checksOff, latestOn, even }: Wish): TimeScale {
  const dates = chronology(dossierInLayer(dossier, layer, [...dossier.settings.checksOff, ...checksOff]));
  const dated = Object.values(dates)
    .filter(({ known }) => known.latest <= latestOn)
    .map(({ occurred, known }) => ({ window: occurred, known }));
  return scaleFor(dated, latestOn, even);
}
