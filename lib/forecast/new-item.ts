import type { ScenarioId } from '@/lib/dossier/atoms';
import type { Dossier } from '@/lib/dossier/schema';
import { updated } from '@/lib/inference/posterior';
import { mapRecord } from '@/lib/kernel/record';
import { gradeCap } from './grade-reliability';
import type { Evidence } from './known-evidence';

/** How far one new item of a grade could move a scenario at the very most, in points. */
export type Reach = Readonly<{
  scenario: ScenarioId;
  implied: number;
  /** With an item that speaks for it, or against it, and is neutral on all others. */
  up: number;
  down: number;
  /** With an item that also speaks the other way on every other scenario: the cap acts on both sides. */
  mostUp: number;
  mostDown: number;
}>;

/**
 * The reach of one new item of this grade per scenario, however strongly it is rated: doubt about its source caps it
 * at 1/(1 − r) for a scenario and at 1 − r against one. A new item comes from elsewhere, so no temper weakens it, and
 * a scenario that stands outside the update is out of its reach.
 */
export function newItem(
  dossier: Pick<Dossier, 'scenarios' | 'settings'>,
  { implied, reserved }: Pick<Evidence, 'implied' | 'reserved'>,
  grade: string,
): readonly Reach[] {
  const most = Math.log(gradeCap(grade, dossier.settings.reliability));
  return dossier.scenarios
    .filter(({ id }) => !reserved.includes(id))
    .map(({ id: scenario }) => {
      const points = (own: number, others: number) => {
        const item = mapRecord<ScenarioId, number, number>(implied, (_, id) =>
          id === scenario ? own : others,
        );
        return 100 * (updated(implied, item, reserved)[scenario] ?? 0);
      };
      return {
        scenario,
        implied: 100 * (implied[scenario] ?? 0),
        up: points(most, 0),
        down: points(-most, 0),
        mostUp: points(most, -most),
        mostDown: points(-most, most),
      };
    });
}
