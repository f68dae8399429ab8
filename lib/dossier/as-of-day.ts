import type { IsoDate } from '@/lib/time/civil-date';
import { later } from '@/lib/time/date-arithmetic';
import { chronology } from './chronology';
import type { Revision } from './log';
import type { Dossier } from './schema';
import { dossierInLayer } from './source-checks';

/**
 * The day whose knowledge a view shows: the one asked for, or the last there is something to say about. That is the
 * publication date, or a later day on which something became known or was judged: a question goes on after its
 * first report.
 */
export function asOfDay(
  asked: IsoDate | undefined,
  dossier: Dossier,
  revisions: readonly Pick<Revision, 'asOfOn'>[],
): IsoDate {
  const last = [...knownDays(dossier), ...revisions.map(({ asOfOn }) => asOfOn)].reduce(
    later,
    dossier.anchor.on,
  );
  return asked !== undefined && asked < last ? asked : last;
}

// Of both layers, so that the day stays where it is when a reader goes from one to the other.
function knownDays(dossier: Dossier): readonly IsoDate[] {
  return (['reported', 'checked'] as const).flatMap((layer) =>
    Object.values(chronology(dossierInLayer(dossier, layer, dossier.settings.checksOff))).map(
      ({ known }) => known.latest,
    ),
  );
}
