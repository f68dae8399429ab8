import type { ScenarioView } from '@/lib/charts/scenario-view';
import type { Tongue } from '@/lib/i18n/tongue';
import { wordsIn } from '@/lib/i18n/words-in';
import { latestDifferences } from '@/lib/session/latest-differences';
import type { WeightDraft } from '@/lib/session/weight-draft';

/** "+4 just now, taken from North −2 and South −2", or `undefined` where nothing has moved. */
export function changeText(
  tongue: Tongue,
  scenarios: readonly ScenarioView[],
  draft: WeightDraft,
): string | undefined {
  const differences = latestDifferences(draft);
  if (differences === undefined) return undefined;
  const names = new Map(scenarios.map(({ id, name }) => [id, name]));
  const others = differences.others.map(({ id, points }) => ({ name: names.get(id) ?? id, points }));
  const { points } = differences.moved;
  const words = wordsIn(tongue, 'weights');
  const change = points > 0 ? words.taken(points, others) : words.given(points, others);
  const gaveWay = draft.latest?.gaveWay?.map((id) => names.get(id) ?? id) ?? [];
  return gaveWay.length === 0 ? change : change + words.gaveWay(gaveWay);
}
