import type { MatrixNumbers } from '@/lib/charts/matrix-numbers';
import type { ScenarioView } from '@/lib/charts/scenario-view';
import type { Weights } from '@/lib/dossier/atoms';
import type { Cell } from '@/lib/dossier/what-if-schema';
import { inDigits } from '@/lib/i18n/tongue';
import { cellWords } from '@/lib/workbench/cell-words';
import { useTongue, useWords } from '../shell/locale';
import { Announce } from '../ui/announce';

/** What has just been done, and the implied weights as they were before it. */
export type JustRated = Readonly<{ title: string; scenario: string; cell: Cell; before: Weights }>;

type Props = Readonly<{
  said: JustRated | undefined;
  /** None where one rates blind. */
  numbers: MatrixNumbers | undefined;
  scenarios: readonly ScenarioView[];
}>;

/** Says aloud what a rating did: the cell as it now is, and where the leader stands. */
export function RatingSaid({ said, numbers, scenarios }: Props) {
  const words = useWords('evidence');
  const tongue = useTongue();
  const nameOf = (id: string) => scenarios.find((each) => each.id === id)?.name ?? '';
  if (said === undefined) return <Announce>{''}</Announce>;
  const cell = words.cellName(said.title, nameOf(said.scenario), cellWords(tongue, said.cell));
  if (numbers === undefined) return <Announce>{words.announcedBlind(cell)}</Announce>;
  const now = numbers.points[numbers.leader] ?? 0;
  const by = now - (said.before[numbers.leader] ?? now);
  const change = by === 0 ? words.unmoved : by > 0 ? words.up(by) : words.down(-by);
  return (
    <Announce>
      {words.announced(cell, nameOf(numbers.leader), inDigits(tongue, String(now)), change)}
    </Announce>
  );
}
