'use client';

import { type ReactNode, useCallback, useMemo, useState } from 'react';
import type { MatrixNumbers } from '@/lib/charts/matrix-numbers';
import type { ScenarioView } from '@/lib/charts/scenario-view';
import type { Weights } from '@/lib/dossier/atoms';
import type { Cell } from '@/lib/dossier/what-if-schema';
import { textIn } from '@/lib/i18n/text';
import { inDigits } from '@/lib/i18n/tongue';
import { seededRandom } from '@/lib/inference/seeded-random';
import { cellWords } from '@/lib/workbench/cell-words';
import { SavedNote } from '../editing/saved-note';
import { useMatrixView } from '../session/use-matrix-view';
import { useSession } from '../session/use-session';
import { useTongue, useWords } from '../shell/locale';
import { Announce } from '../ui/announce';
import { BlindResult } from './blind-result';
import type { useDeferredMatrix } from './deferred-matrix';
import { Headline } from './headline';
import { MatrixFoot } from './matrix-foot';
import { MatrixGrid } from './matrix-grid';
import { MatrixLegend } from './matrix-legend';
import { DraftParts, MatrixTools } from './matrix-tools';
import { OpenedChooser } from './opened-chooser';
import { SittingBar } from './sitting-bar';
import type { Opening } from './use-grid';
import { useHeldOrder } from './use-held-order';
import { useRating } from './use-rating';

type RatedProps = Readonly<{
  isEmpty: boolean;
  told: ReturnType<typeof useDeferredMatrix>;
  onSelect: (id: string | undefined) => void;
  /** Between the headline and the tools. */
  children: ReactNode;
}>;

/** The matrix itself with what stands over it, from the headline to what a rating did. */
export function RatedMatrix({ isEmpty, told, onSelect, children }: RatedProps) {
  const tongue = useTongue();
  const matrix = useMatrixView('matrix');
  const scenarios = useMatrixView('scenarios');
  const sitting = useMatrixView('sitting');
  const sort = useMatrixView('sort');
  const weights = useMatrixView('judged');
  const { selected } = useSession('address');
  const { claim } = useSession('recorded');
  const { seq } = useSession('record');
  const kept = useSession('kept');
  const isBlind = sitting !== undefined;
  const seed = sitting?.seed;
  const columns = useMemo(
    () => (seed === undefined ? scenarios : shuffledColumns(scenarios, seed)),
    [scenarios, seed],
  );
  // by time where one rates blind: any other order tells what it hides
  const order = useHeldOrder({
    ...{ matrix, told, tongue },
    sort: isBlind ? 'date' : sort,
    round: `${isBlind} ${seq}`,
  });
  const rating = useRating();
  const { rate } = rating;
  const [opening, setOpening] = useState<Opening>();
  const [said, setSaid] = useState<JustRated>();
  const before: Weights = matrix.numbers.points;
  const rateAloud = useCallback(
    (id: string, scenario: string, cell: Cell) => {
      const row = matrix.rows.find((each) => each.id === id);
      if (row === undefined) return;
      setSaid({ title: textIn(tongue, row.item.title).text, scenario, cell, before });
      rate(id, scenario, cell);
    },
    [matrix.rows, tongue, before, rate],
  );
  const close = useCallback(() => setOpening(undefined), []);
  return (
    <>
      {isBlind ? (
        <SittingBar columns={columns} onLeave={rating.leave} />
      ) : (
        <Headline matrix={told} scenarios={scenarios} sort={sort} />
      )}
      {children}
      {isEmpty ? undefined : (
        <>
          <MatrixTools isHeld={order.isHeld} onOrder={order.putInOrder} onBegin={rating.begin} />
          <DraftParts onDrop={rating.giveUp} onAcknowledge={rating.acknowledge} />
          {kept === undefined ? undefined : <SavedNote kept={kept} />}
          {rating.outcome === undefined ? undefined : (
            <BlindResult
              outcome={rating.outcome}
              recorded={matrix.recorded}
              onTakeOver={() => rating.takeOver(rating.outcome?.whatIf ?? {})}
              onDrop={rating.dropOutcome}
            />
          )}
          <MatrixLegend />
          <MatrixGrid
            {...{ matrix, columns, selected, isBlind }}
            blocks={order.blocks}
            onRate={rateAloud}
            onOpen={setOpening}
            onSelect={onSelect}
            foot={isBlind ? undefined : <MatrixFoot matrix={matrix} columns={columns} weights={weights} />}
          >
            {(grid) =>
              opening === undefined ? undefined : (
                <OpenedChooser
                  key={`${opening.row} ${opening.column}`}
                  {...{ opening, matrix, scenarios, grid, claim }}
                  onRate={rateAloud}
                  onEdit={rating.edit}
                  onClose={close}
                />
              )
            }
          </MatrixGrid>
        </>
      )}
      <RatingSaid said={said} numbers={isBlind ? undefined : matrix.numbers} scenarios={scenarios} />
    </>
  );
}

/** What has just been done, and the implied weights as they were before it. */
type JustRated = Readonly<{ title: string; scenario: string; cell: Cell; before: Weights }>;

type Props = Readonly<{
  said: JustRated | undefined;
  /** None where one rates blind. */
  numbers: MatrixNumbers | undefined;
  scenarios: readonly ScenarioView[];
}>;

/** Says aloud what a rating did: the cell as it now is, and where the leader stands. */
function RatingSaid({ said, numbers, scenarios }: Props) {
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

/** The columns in an order drawn anew for each sitting and the same for all its rows. */
function shuffledColumns(scenarios: readonly ScenarioView[], seed: number): readonly ScenarioView[] {
  const random = seededRandom(seed);
  return scenarios
    .map((scenario) => ({ scenario, at: random() }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ scenario }) => scenario);
}
