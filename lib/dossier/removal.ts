import type { DevelopmentId } from './atoms';
import { changeBetween, type PartsChange } from './change-between';
import { type Clock, hangingOn, lettingGo, withCheckDates, withDates } from './hanging';
import type { Development, Dossier, Origin, SourceCheck } from './schema';

/** What goes, and what is changed, when a development is removed. */
export type RemovalEffects = Readonly<{
  /** Source checks of the development: they go with it. */
  checks: readonly SourceCheck[];
  /** Dates that hang on it: they stay where they stand now. */
  hanging: readonly Readonly<{ item: Development; clock: Clock }>[];
  /** Origins that it leads: the next of their rows leads, or the origin goes where it was the only one. */
  leads: readonly Readonly<{ origin: Origin; next: Development | undefined }>[];
}>;

/** What hangs on a development. */
export function removalEffects(dossier: Dossier, id: DevelopmentId): RemovalEffects {
  return {
    checks: dossier.sourceChecks.filter(({ development }) => development === id),
    hanging: hangingOn(dossier, id),
    leads: dossier.origins
      .filter(({ lead }) => lead === id)
      .map((origin) => ({
        origin,
        next: dossier.developments.find((item) => item.origin === origin.id && item.id !== id),
      })),
  };
}

/** The removal of a development with all that hangs on it, as one change; nothing is left that points nowhere. */
export function removal(dossier: Dossier, id: DevelopmentId): PartsChange<'removed'> {
  return changeBetween(dossier, dossierWithout(dossier, id), 'removed');
}

function dossierWithout(dossier: Dossier, id: DevelopmentId): Dossier {
  const { checks, leads } = removalEffects(dossier, id);
  const gone = new Set(checks.map((check) => check.id));
  const next = new Map(leads.map((led) => [led.origin.id, led.next]));
  const alone = lettingGo(dossier, [id]);
  return {
    ...dossier,
    developments: dossier.developments.filter((item) => item.id !== id).map((item) => withDates(item, alone)),
    sourceChecks: dossier.sourceChecks
      .filter((check) => !gone.has(check.id))
      .map((check) => withCheckDates(check, alone)),
    origins: dossier.origins.flatMap((origin) => {
      if (!next.has(origin.id)) return [origin];
      const lead = next.get(origin.id)?.id;
      return lead === undefined ? [] : [{ ...origin, lead }];
    }),
    settings: withoutChecks(dossier, gone),
  };
}

/** The settings without source checks that are no longer there. */
export function withoutChecks({ settings }: Pick<Dossier, 'settings'>, gone: ReadonlySet<string>) {
  const checksOff = settings.checksOff.filter((check) => !gone.has(check));
  return checksOff.length === settings.checksOff.length ? settings : { ...settings, checksOff };
}
