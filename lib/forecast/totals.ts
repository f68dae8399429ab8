import type { ScenarioId } from '@/lib/dossier/atoms';
import type { Contribution } from '@/lib/inference/contribution';
import { mapRecord } from '@/lib/kernel/record';
import type { Evidence } from './known-evidence';

/** What these steps add to each scenario of the prior together, in nats. */
export function totals({ prior, steps }: Pick<Evidence, 'prior' | 'steps'>): Contribution<ScenarioId> {
  // Floating-point sums depend on their order, and the answer must not.
  const rows = steps.toSorted((a, b) => (a.development < b.development ? -1 : 1));
  return mapRecord<ScenarioId, number, number>(prior, (_, id) =>
    rows.reduce((sum, { contribution }) => sum + (contribution[id] ?? 0), 0),
  );
}
