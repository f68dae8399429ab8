import type { Weights } from '@/lib/dossier/atoms';
import type { Scenario } from '@/lib/dossier/schema';
import { weightsAcross } from '@/lib/dossier/weights-across';
import type { Locale } from '@/lib/i18n/locales';
import type { WeightsChanged } from './fault';
import { scenarioNames } from './scenario-names';

/** What a later judgement changed of an earlier one, over the scenarios that the later was over; none where there is no earlier. */
export function weightsChanged(
  scenarios: readonly Scenario[],
  earlier: Weights | undefined,
  after: Weights,
  reader: Locale,
): WeightsChanged | undefined {
  if (earlier === undefined) return undefined;
  const judged = scenarios.filter(({ id }) => id in after);
  return { before: weightsAcross(earlier, judged), after, names: scenarioNames(judged, reader) };
}
