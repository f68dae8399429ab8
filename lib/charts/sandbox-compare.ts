import type { ScenarioId, Weights } from '@/lib/dossier/atoms';
import type { Dossier, Layer } from '@/lib/dossier/schema';
import { leader } from '@/lib/dossier/weights';
import type { NamedSet } from '@/lib/dossier/what-if-schema';
import type { IsoDate } from '@/lib/time/civil-date';
import { impliedByLayer } from './implied-by-layer';

/** What the evidence implies for one scenario, in points: as it stands, here, and by how much they differ. */
export type ComparedRow = Readonly<{ id: ScenarioId; stands: number; here: number; by: number }>;

export function comparedRows(
  order: readonly ScenarioId[],
  stands: Weights,
  here: Weights,
): readonly ComparedRow[] {
  return order.map((id) => {
    const [from, to] = [stands[id] ?? 0, here[id] ?? 0];
    return { id, stands: from, here: to, by: to - from };
  });
}

/** Who leads as it stands and who leads here, where these are two. */
export function leadChange(
  order: readonly ScenarioId[],
  stands: Weights,
  here: Weights,
): Readonly<{ from: ScenarioId; to: ScenarioId }> | undefined {
  const [from, to] = [leader(stands, order), leader(here, order)];
  return from === to ? undefined : { from, to };
}

/** What the evidence implies under a kept set as of a day: in the set's own layer, or in the one that stands. */
export function impliedUnderSet(recorded: Dossier, set: NamedSet, asOfOn: IsoDate, standing: Layer): Weights {
  const { whatIf } = set;
  return impliedByLayer(recorded, asOfOn, whatIf)[whatIf.layer ?? standing];
}
