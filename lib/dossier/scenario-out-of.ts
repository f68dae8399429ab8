import type { z } from 'zod';
import type { LocalisedText, rating, ScenarioId } from './atoms';
import type { Development, Dossier, SourceCheck } from './schema';

export type NewScenario = Readonly<{
  id: ScenarioId;
  name: LocalisedText;
  detail?: LocalisedText | undefined;
  /** The scenario that it was part of until now. */
  source: ScenarioId;
  /** The share of that one's starting percentage that it takes, between 0 and 1. */
  share: number;
}>;

/**
 * The dossier with one more scenario, taken out of another. It stands as that one stands, with its ratings and its
 * share of its start, so that the two together still imply what the one did until somebody rates them apart. It comes
 * last, since colours, shapes and kept addresses go by the order.
 */
export function scenarioOutOf(dossier: Dossier, made: NewScenario): Dossier {
  const { id, name, detail, source, share } = made;
  const from = dossier.scenarios.find((scenario) => scenario.id === source);
  if (from === undefined) throw new Error(`no such scenario: ${source}`);
  const held = dossier.settings.prior[source] ?? 0;
  // 7, not 7.000000000000001: it will stand in a field
  const taken = Math.round(held * share * 1e9) / 1e9;
  return {
    ...dossier,
    scenarios: [
      ...dossier.scenarios,
      { id, name, ...(detail && { detail }), standing: from.standing, outOf: { scenario: source, share } },
    ],
    settings: {
      ...dossier.settings,
      prior: { ...dossier.settings.prior, [source]: Math.round((held - taken) * 1e9) / 1e9, [id]: taken },
    },
    developments: dossier.developments.map((item): Development => ({ ...item, ...alike(item, source, id) })),
    sourceChecks: dossier.sourceChecks.map((check): SourceCheck => {
      const changes = { ...check.changes, ...alike(check.changes, source, id) };
      return { ...check, changes };
    }),
    indicators: dossier.indicators.map((indicator) => {
      const chance = indicator.chances?.[source];
      return chance === undefined
        ? indicator
        : { ...indicator, chances: { ...indicator.chances, [id]: chance } };
    }),
  };
}

type Rated = Readonly<{
  ratings?: Record<ScenarioId, z.infer<typeof rating>> | undefined;
  ratios?: Record<ScenarioId, number> | undefined;
}>;

/** What is said of one scenario, said of another too; what is not said stays unsaid. */
function alike({ ratings, ratios }: Rated, source: ScenarioId, id: ScenarioId) {
  const [rating, ratio] = [ratings?.[source], ratios?.[source]];
  return {
    ...(rating !== undefined && { ratings: { ...ratings, [id]: rating } }),
    ...(ratio !== undefined && { ratios: { ...ratios, [id]: ratio } }),
  };
}
