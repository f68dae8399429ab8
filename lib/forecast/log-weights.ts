import type { ScenarioId } from '@/lib/dossier/atoms';
import type { Evidence } from './known-evidence';
import { totals } from './totals';

/** ln of the prior plus all contributions, per scenario that takes part in the update; only differences matter. */
export function logWeights(
  evidence: Pick<Evidence, 'prior' | 'steps' | 'reserved'>,
): ReadonlyMap<ScenarioId, number> {
  const added = totals(evidence);
  return new Map(
    Object.entries(evidence.prior)
      .filter(([id]) => !evidence.reserved.includes(id))
      .map(([id, share]) => [id, Math.log(share) + (added[id] ?? 0)]),
  );
}
