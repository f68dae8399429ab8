import type { ScenarioId } from '@/lib/dossier/atoms';
import { clampedPoints } from '@/lib/i18n/numbers';
import type { DrawSummary } from '@/lib/inference/draw-summary';

/** What the draws said, without the draws: small enough to come back from another thread. */
export type DrawnShares = Pick<DrawSummary, 'first' | 'quantiles' | 'bins'>;

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
  drawn: DrawnShares,
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

/** The draws by how large a share they give: `from` and `to` in points, and by scenario how many of 100 draws lie there. */
export type DrawBin = Readonly<{ from: number; to: number; of100: Readonly<Record<ScenarioId, number>> }>;

/** Every bin of the hundred points, the lowest first, with the scenarios in the dossier's order. */
export function drawDistribution(
  { bins }: Pick<DrawnShares, 'bins'>,
  order: readonly ScenarioId[],
): readonly DrawBin[] {
  const count = bins[0]?.length ?? 0;
  return Array.from({ length: count }, (_, bin) => ({
    from: (100 * bin) / count,
    to: (100 * (bin + 1)) / count,
    of100: Object.fromEntries(order.map((scenario, place) => [scenario, 100 * (bins[place]?.[bin] ?? 0)])),
  }));
}

/** None and all are said outright; hardly any and nearly all are not rounded to them. */
export function drawsOf100(count: number): string {
  return count === 0 || count === 100 ? String(count) : clampedPoints(Math.round(count));
}
