import {
  type AnchorBreak,
  type AnchorCandidate,
  type AnchorDemand,
  candidateDays,
  type Neighbourhood,
} from '@/lib/time/anchor-candidates';
import type { IsoDate } from '@/lib/time/civil-date';
import { firstDay } from '@/lib/time/window-bounds';
import type { DevelopmentId } from './atoms';
import { chronology, type Dated, type DevelopmentDates } from './chronology';
import type { Development } from './schema';

/** What a demand on the publication day comes from: the text about itself, or one date of a development. */
export type DemandSource = 'anchor' | Readonly<{ development: DevelopmentId; clock: 'occurred' | 'known' }>;
export type Break = AnchorBreak<DemandSource>;

/** The days around one on which the report may have been published, each with what in the dossier speaks against it. */
export function anchorCandidates(
  dossier: Dated,
  neighbourhood: Neighbourhood,
): readonly AnchorCandidate<DemandSource>[] {
  return candidateDays(anchorDemands(dossier), neighbourhood);
}

/**
 * What the dossier demands of the publication day: the weekday named for it, the weekdays named beside days counted
 * from it, and that it came no earlier than what the report itself tells of. Dates that move with it demand nothing.
 */
function anchorDemands(dossier: Dated): readonly AnchorDemand<DemandSource>[] {
  const { weekday } = dossier.anchor;
  const dates = chronology(dossier);
  return [
    ...(weekday === undefined ? [] : [{ kind: 'weekday', weekday, daysBefore: 0, of: 'anchor' } as const]),
    ...dossier.developments.flatMap((item) => [
      ...weekdaysNamed(item),
      ...(item.from === 'report' ? daysTold(item, dates[item.id]) : []),
    ]),
  ];
}

function weekdaysNamed(item: Development): readonly AnchorDemand<DemandSource>[] {
  return (['occurred', 'known'] as const).flatMap((clock) => {
    const { rule } = item[clock];
    if (rule.kind !== 'days-before' || rule.weekday === undefined) return [];
    const of = { development: item.id, clock };
    return [{ kind: 'weekday', weekday: rule.weekday, daysBefore: rule.days, of } as const];
  });
}

function daysTold(
  { id: development }: Development,
  dates: DevelopmentDates | undefined,
): readonly AnchorDemand<DemandSource>[] {
  const occurred = dates?.occurred && !dates.hangsOnAnchor ? firstDay(dates.occurred) : undefined;
  const known = dates && !dates.knownHangsOnAnchor ? dates.known.earliest : undefined;
  return [
    ...notBefore(occurred, { development, clock: 'occurred' }),
    // Where both are the same day, one of them says it.
    ...notBefore(known === occurred ? undefined : known, { development, clock: 'known' }),
  ];
}

function notBefore(on: IsoDate | undefined, of: DemandSource): readonly AnchorDemand<DemandSource>[] {
  return on === undefined ? [] : [{ kind: 'not-before', on, of }];
}
