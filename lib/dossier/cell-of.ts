import type { ScenarioId } from './atoms';
import type { Development } from './schema';
import type { Cell } from './what-if-schema';

/** What stands in one cell of the matrix: a typed ratio over a rating, and NA where there is neither. */
export function cellOf(
  { ratings, ratios }: Pick<Development, 'ratings' | 'ratios'>,
  scenario: ScenarioId,
): Cell {
  return ratios?.[scenario] ?? ratings[scenario] ?? 'NA';
}
