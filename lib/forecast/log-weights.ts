import type { ScenarioId } from '@/lib/dossier/atoms';
import type { Evidence } from './known-evidence';

/** ln of the prior plus all contributions, per scenario that takes part in the update; only differences matter. */
export function logWeights({
  prior,
  steps,
  reserved,
}: Pick<Evidence, 'prior' | 'steps' | 'reserved'>): ReadonlyMap<ScenarioId, number> {
  // Floating-point sums depend on their order, and the answer must not.
  const rows = steps.toSorted((a, b) => (a.development < b.development ? -1 : 1));
  return new Map(
    Object.entries(prior)
      .filter(([id]) => !reserved.includes(id))
      .map(([id, share]) => [
        id,
        rows.reduce((sum, { contribution }) => sum + (contribution[id] ?? 0), Math.log(share)),
      ]),
  );
}
