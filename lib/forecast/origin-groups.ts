import type { DevelopmentId, ScenarioId } from '@/lib/dossier/atoms';
import type { Dossier } from '@/lib/dossier/schema';
import { type Contribution, isNeutral } from '@/lib/inference/contribution';
import { mapRecord } from '@/lib/kernel/record';
import type { Evidence } from './known-evidence';

/** A development, or all developments that go back to one origin, with what they add together, in nats. */
export type EvidenceGroup = Readonly<{
  id: string;
  kind: 'development' | 'origin';
  developments: readonly DevelopmentId[];
  contribution: Contribution<ScenarioId>;
}>;

/** The evidence by origin, in the order of its steps; what moves nothing is left out. */
export function originGroups(
  dossier: Pick<Dossier, 'developments'>,
  evidence: Pick<Evidence, 'steps' | 'reserved'>,
): readonly EvidenceGroup[] {
  const originOf = new Map(dossier.developments.map(({ id, origin }) => [id, origin]));
  const found = new Map<string, EvidenceGroup>();
  for (const row of singleGroups(evidence)) {
    const origin = originOf.get(row.id);
    // The prefix keeps an origin and a development of the same id apart.
    const key = origin === undefined ? `development ${row.id}` : `origin ${origin}`;
    const group = found.get(key);
    found.set(key, group === undefined || origin === undefined ? row : joined(origin, group, row));
  }
  return [...found.values()];
}

/** Every development by itself, in the order of the steps; what moves nothing is left out. */
export function singleGroups({
  steps,
  reserved,
}: Pick<Evidence, 'steps' | 'reserved'>): readonly EvidenceGroup[] {
  return steps
    .filter(({ contribution }) => !isNeutral(contribution, reserved))
    .map(({ development, contribution }) => ({
      id: development,
      kind: 'development',
      developments: [development],
      contribution,
    }));
}

function joined(origin: string, group: EvidenceGroup, row: EvidenceGroup): EvidenceGroup {
  return {
    id: origin,
    kind: 'origin',
    developments: [...group.developments, ...row.developments],
    contribution: mapRecord<ScenarioId, number, number>(
      group.contribution,
      (value, id) => value + (row.contribution[id] ?? 0),
    ),
  };
}
