'use client';

import type { Overturn } from '@/lib/forecast/overturn';
import { tenth } from '@/lib/i18n/counted-points';
import { useWords } from '../shell/locale';
import { Figure } from './figure';
import { WhyTable } from './why-table';

/** What new items of each grade would need to bring the runner-up level. */
export function ThresholdTable({ overturn, runnerUp }: Readonly<{ overturn: Overturn; runnerUp: string }>) {
  const words = useWords('whyMind');
  return (
    <WhyTable
      caption={words.forRunnerUp(runnerUp)}
      head={[words.grade, words.cap, words.needs, words.itemsCC]}
      rows={overturn.grades.map(({ grade, cap, required, items }) => ({
        id: grade,
        name: <Figure>{grade}</Figure>,
        cells: [
          <Figure key="cap">{tenth(cap)}</Figure>,
          overturn.factor === 1 ? (
            words.levelAlready
          ) : required === undefined ? (
            words.impossible
          ) : (
            <Figure key="needs">{tenth(required)}</Figure>
          ),
          <Figure key="items">{items ?? '–'}</Figure>,
        ],
      }))}
    />
  );
}
