import type { ScenarioView } from '@/lib/charts/scenario-view';
import type { Locale } from '@/lib/i18n/locales';
import { weights } from '@/lib/i18n/messages/weights';
import { latestDifferences } from '@/lib/workbench/latest-differences';
import type { WeightDraft } from '@/lib/workbench/weight-draft';

/** "+4 just now, taken from North −2 and South −2", or `undefined` where nothing has moved. */
export function changeText(
  locale: Locale,
  scenarios: readonly ScenarioView[],
  draft: WeightDraft,
): string | undefined {
  const differences = latestDifferences(draft);
  if (differences === undefined) return undefined;
  const names = new Map(scenarios.map(({ id, name }) => [id, name]));
  const others = differences.others.map(({ id, points }) => ({ name: names.get(id) ?? id, points }));
  const { points } = differences.moved;
  return points > 0 ? weights[locale].taken(points, others) : weights[locale].given(points, others);
}
