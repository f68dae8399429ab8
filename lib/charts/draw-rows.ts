import type { ScenarioId } from '@/lib/dossier/atoms';
import type { DrawSummary } from '@/lib/inference/draw-summary';

/** What the draws said, without the draws: small enough to come back from another thread. */
export type Drawn = Pick<DrawSummary, 'first' | 'quantiles'>;

/** One scenario under many draws, in points from 0 to 100. */
export type DrawRow = Readonly<{
  scenario: ScenarioId;
  /** In how many of 100 draws it comes first. */
  first: number;
  low: number;
  middle: number;
  high: number;
  implied: number;
}>;

/** The draws scenario by scenario, in the dossier's order, beside what the evidence implies without any doubt. */
export function drawRows(
  drawn: Drawn,
  implied: Readonly<Record<ScenarioId, number>>,
  order: readonly ScenarioId[],
): readonly DrawRow[] {
  return order.map((scenario, place) => {
    const { low = 0, middle = 0, high = 0 } = drawn.quantiles[place] ?? {};
    return {
      scenario,
      first: 100 * (drawn.first[place] ?? 0),
      low: 100 * low,
      middle: 100 * middle,
      high: 100 * high,
      implied: 100 * (implied[scenario] ?? 0),
    };
  });
}

/** The scenario that comes first most often; of several, the first in order. */
export function mostOftenFirst(rows: readonly DrawRow[]): DrawRow | undefined {
  return rows.reduce<DrawRow | undefined>(
    (most, row) => (most === undefined || row.first > most.first ? row : most),
    undefined,
  );
}
