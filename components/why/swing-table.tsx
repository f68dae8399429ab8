'use client';

import type { Driver } from '@/lib/forecast/drivers';
import type { EvidenceGroup } from '@/lib/forecast/origin-groups';
import type { Alternative, Swing } from '@/lib/forecast/tornado';
import { percent } from '@/lib/i18n/numbers';
import { useTongue, useWords } from '../shell/locale';
import { Figure } from './figure';
import { WhyTable } from './why-table';

type Props = Readonly<{
  swings: readonly Swing[];
  swingName: (swing: Swing) => string;
  left: readonly Driver[];
  named: (item: Pick<EvidenceGroup, 'id' | 'kind' | 'developments'>) => string;
  base: number;
}>;

/** Both pictures of what drives the answer, in figures. */
export function SwingTable({ swings, swingName, left, named, base }: Props) {
  const words = useWords('why');
  const tongue = useTongue();
  const share = (points: number) => <Figure key="share">{percent(tongue, Math.round(points))}</Figure>;
  const step = (way: Alternative | undefined) =>
    way === undefined ? '–' : words.step(stepText(way.to), Math.round(way.points));
  const flag = (leads: boolean, order: boolean) =>
    leads ? words.changesLeader : order ? words.changesOrder : '';
  return (
    <>
      {left.length === 0 ? undefined : (
        <WhyTable
          caption={words.leftOut}
          head={[words.item, words.points, words.without0]}
          rows={left.map((driver) => ({
            id: driver.id,
            name: named(driver),
            cells: [
              <Figure key="points">{words.change(-driver.points)}</Figure>,
              share(base - driver.points),
            ],
          }))}
        />
      )}
      <WhyTable
        caption={words.oneStep}
        head={[words.input, words.down, words.up, words.effect]}
        rows={swings.map((swing) => ({
          id: `${swing.kind} ${swing.development} ${swing.scenario}`,
          name: swingName(swing),
          cells: [step(swing.down), step(swing.up), flag(swing.changesLeader, swing.changesRanking)],
        }))}
      />
    </>
  );
}

function stepText(to: string | number): string {
  return typeof to === 'number' ? String(Math.round(to * 100) / 100) : to;
}
