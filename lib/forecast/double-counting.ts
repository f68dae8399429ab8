import type { ScenarioId } from '@/lib/dossier/atoms';
import type { Chronology } from '@/lib/dossier/chronology';
import type { Dossier } from '@/lib/dossier/schema';
import { leader } from '@/lib/dossier/weights';
import { dossierUnder } from '@/lib/dossier/what-if';
import type { Distribution } from '@/lib/inference/distribution';
import { leaveOneOut } from '@/lib/inference/sensitivity';
import type { IsoDate } from '@/lib/time/civil-date';
import { type Evidence, knownEvidence } from './known-evidence';
import { type EvidenceGroup, originGroups, singleGroups } from './origin-groups';
import { tied } from './tied';

/** How much of the leader's distance to its strongest rival falls away without one origin. */
export type LeadShare = Readonly<{ group: EvidenceGroup; share: number }>;

/** The answer next to what it would be if every repeat counted as if nobody had said it before. */
export type DoubleCounting = Readonly<{
  implied: Distribution<ScenarioId>;
  inFull: Distribution<ScenarioId>;
  leader: ScenarioId;
  leaderInFull: ScenarioId;
  /** Repeats that would move something in full, and count for less. */
  repeats: number;
  /** The origin on which most of the lead rests; above 1, the lead is lost without it. */
  mostOfLead: LeadShare | undefined;
}>;

/** From this share of the lead on one origin, the reader is warned. */
export const leadShareToWarn = 0.5;

/** What counting repeats in full would do, and how far the lead rests on one origin; `dossier` is in its layer. */
export function doubleCounting({
  dossier,
  chronology,
  asOfOn,
}: Readonly<{ dossier: Dossier; chronology: Chronology; asOfOn: IsoDate }>): DoubleCounting {
  const used = knownEvidence({ dossier, chronology, asOfOn });
  // Source checks are in this dossier already; applied again, they would stand over what was changed since.
  const counted = dossierUnder({ ...dossier, sourceChecks: [] }, 'checked', { repeats: 'each' });
  const full = knownEvidence({ dossier: counted, chronology, asOfOn });
  const order = dossier.scenarios.map(({ id }) => id);
  const raised = raisedIn(dossier, counted);
  return {
    implied: used.implied,
    inFull: full.implied,
    leader: leader(used.implied, order),
    leaderInFull: leader(full.implied, order),
    repeats: singleGroups(full).filter(({ id }) => raised.has(id)).length,
    mostOfLead: mostOfLead(used, order, originGroups(dossier, used)),
  };
}

/** The developments that count for more in the second dossier. */
function raisedIn(dossier: Dossier, counted: Dossier): ReadonlySet<string> {
  const novelty = new Map(dossier.developments.map((item) => [item.id, item.novelty]));
  return new Set(
    counted.developments.filter((item) => item.novelty > (novelty.get(item.id) ?? 1)).map(({ id }) => id),
  );
}

function mostOfLead(
  { implied, reserved }: Evidence,
  order: readonly ScenarioId[],
  groups: readonly EvidenceGroup[],
): LeadShare | undefined {
  const leading = leader(implied, order);
  const lead = (belief: Distribution<ScenarioId>) =>
    (belief[leading] ?? 0) - Math.max(...order.filter((id) => id !== leading).map((id) => belief[id] ?? 0));
  const whole = lead(implied);
  // of rounding noise no share can be told
  if (whole <= tied) return undefined;
  return groups
    .map((group): LeadShare => {
      const without = leaveOneOut(implied, group.contribution, reserved);
      return { group, share: 1 - lead(without) / whole };
    })
    .reduce<LeadShare | undefined>(
      (most, each) => (most === undefined || each.share > most.share ? each : most),
      undefined,
    );
}
