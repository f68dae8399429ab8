import type { ScenarioId, Weights } from '@/lib/dossier/atoms';
import { type Band, estimativeBand } from '@/lib/forecast/estimative-language';
import type { ScenarioView } from './scenario-view';

type Weighed = Readonly<{ id: ScenarioId; name: string; points: number }>;
export type BottomLine = Readonly<{
  lead: Weighed;
  band: Band;
  /** All other scenarios, grouped by their word, the weightiest group first. */
  groups: readonly Readonly<{ band: Band; members: readonly Weighed[] }>[];
}>;

/** Who leads and by which word, and every alternative with it: a number never stands alone. */
export function bottomLine(scenarios: readonly ScenarioView[], weights: Weights): BottomLine {
  const ranked = scenarios
    .map(({ id, name }) => ({ id, name, points: weights[id] ?? 0 }))
    // the sort is stable: ties stand in the dossier's order
    .toSorted((a, b) => b.points - a.points);
  const [lead, ...others] = ranked;
  if (lead === undefined) throw new Error('a dossier has scenarios');
  const groups: { band: Band; members: Weighed[] }[] = [];
  for (const other of others) {
    const band = estimativeBand(other.points);
    const last = groups.at(-1);
    if (last?.band.term === band.term) last.members.push(other);
    else groups.push({ band, members: [other] });
  }
  return { lead, band: estimativeBand(lead.points), groups };
}
