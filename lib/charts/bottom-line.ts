import type { ScenarioId, Weights } from '@/lib/dossier/atoms';
import type { Yardstick } from '@/lib/dossier/reasoning';
import { levelAtTop } from '@/lib/dossier/weights';
import { type ProbabilityWord, probabilityWord } from '@/lib/forecast/yardstick';
import type { ScenarioView } from './scenario-view';

type Weighed = Readonly<{ id: ScenarioId; name: string; points: number }>;
export type BottomLine = Readonly<{
  lead: Weighed;
  /** All that stand within a point of the lead, itself among them; where it is alone, it leads. */
  level: readonly Weighed[];
  band: ProbabilityWord;
  /** All scenarios that are not in the headline with their word, grouped by their word, the weightiest group first. */
  groups: readonly Readonly<{ band: ProbabilityWord; members: readonly Weighed[] }>[];
}>;

/** Who leads, if anybody does, and by which word, and every alternative with it: a number never stands alone. */
export function bottomLine(
  scenarios: readonly ScenarioView[],
  weights: Weights,
  yardstick?: Yardstick,
): BottomLine {
  const ranked = scenarios
    .map(({ id, name }) => ({ id, name, points: weights[id] ?? 0 }))
    // the sort is stable: ties stand in the dossier's order
    .toSorted((a, b) => b.points - a.points);
  const [lead, ...others] = ranked;
  if (lead === undefined) throw new Error('a dossier has scenarios');
  const atTop = levelAtTop(
    weights,
    scenarios.map(({ id }) => id),
  );
  const level = ranked.filter(({ id }) => atTop.includes(id));
  const groups: { band: ProbabilityWord; members: Weighed[] }[] = [];
  // where nobody leads the headline gives no word, so that all are given theirs here
  for (const other of level.length > 1 ? ranked : others) {
    const band = probabilityWord(other.points, yardstick);
    const last = groups.at(-1);
    // what lies in a gap of the scale is not said in the words of what does not
    if (last?.band.from === band.from && last.band.to === band.to) last.members.push(other);
    else groups.push({ band, members: [other] });
  }
  return { lead, level, band: probabilityWord(lead.points, yardstick), groups };
}
