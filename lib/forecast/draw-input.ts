import type { Chronology } from '@/lib/dossier/chronology';
import type { Development, Dossier } from '@/lib/dossier/schema';
import type { DoubtfulRow } from '@/lib/inference/doubtful-rows';
import { likelihood } from '@/lib/inference/likelihood-ratio';
import { type Doubts, type MonteCarloInput, ratingSpreads } from '@/lib/inference/monte-carlo';
import type { IsoDate } from '@/lib/time/civil-date';
import { gradeReliability } from './grade-reliability';
import { knownEvidence } from './known-evidence';
import { temperOf } from './likelihoods';
import { methodSeed } from './method-seed';

/** As many draws as put the share of the leader within half a point of where it would settle. */
export const drawCount = 10_000;

/**
 * What is drawn at random around the forecast of a day: the prior, and every row known by then with its cells in the
 * order of the scenarios. `dossier` is already in the layer, or under the what-if, that is asked for.
 */
export function drawInput(
  seen: Readonly<{ dossier: Dossier; chronology: Chronology; asOfOn: IsoDate }>,
  doubts: Doubts,
): MonteCarloInput {
  const { dossier } = seen;
  const order = dossier.scenarios.map(({ id }) => id);
  const { prior, reserved, steps } = knownEvidence(seen);
  const known = new Set(steps.map(({ development }) => development));
  return {
    prior: order.map((id) => prior[id] ?? 0),
    // in the order of their ids, so that the order in which they are listed does not change what is drawn
    rows: dossier.developments
      .filter(({ id }) => known.has(id))
      .toSorted((a, b) => (a.id < b.id ? -1 : 1))
      .map((item) => doubtfulRow(item, dossier)),
    reserved: order.flatMap((id, place) => (reserved.includes(id) ? [place] : [])),
    doubts,
    draws: drawCount,
    seed: methodSeed,
  };
}

function doubtfulRow(item: Development, { scenarios, settings }: Dossier): DoubtfulRow {
  return {
    logLikelihoods: scenarios.map(({ id }) => {
      const rating = item.ratings[id];
      const ratio = item.ratios?.[id] ?? (rating && likelihood(rating, settings.ratingBase));
      return ratio === undefined ? undefined : Math.log(ratio);
    }),
    accuracy: gradeReliability(item.grade, settings.reliability),
    share: item.novelty * temperOf(item, settings),
    spread: ratingSpreads[item.ratingConfidence ?? 'moderate'],
  };
}
