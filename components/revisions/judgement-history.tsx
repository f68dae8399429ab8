'use client';

import { useEffect, useState } from 'react';
import type { JudgedPoint } from '@/lib/charts/judgement-series';
import type { ScenarioView } from '@/lib/charts/scenario-view';
import { recordedAt } from '@/lib/i18n/recorded-at';
import { inDigits } from '@/lib/i18n/tongue';
import { ChartRoom } from '../charts/standalone';
import { useTongue, useWords } from '../shell/locale';
import { DataTable } from '../ui/data-table';
import { lazyPart } from '../ui/lazy-part';
import { whenIdle } from '../ui/when-idle';
import styles from './revisions.module.css';

const judgementChart = () => import('../charts/judgement-chart').then((module) => module.JudgementChart);
const JudgementChart = lazyPart(judgementChart, ChartRoom);

type Props = Readonly<{ points: readonly JudgedPoint[]; scenarios: readonly ScenarioView[] }>;

/** The weights revision by revision: a chart once it is opened, and behind it a table that is there from the start. */
export function JudgementHistory({ points, scenarios }: Props) {
  const words = useWords('revisions');
  const tongue = useTongue();
  const [isOpen, setOpen] = useState(false);
  // the server may have gone by the time that somebody opens it
  useEffect(() => whenIdle(judgementChart), []);
  return (
    <details className={styles.through} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{words.through}</summary>
      <p>{words.throughNote}</p>
      {isOpen ? <JudgementChart points={points} scenarios={scenarios} /> : undefined}
      <DataTable scrolls={words.throughTable} caption={words.throughTable}>
        <thead>
          <tr>
            <th scope="col">{words.number}</th>
            <th scope="col">{words.recorded}</th>
            {scenarios.map(({ id, name, lang }) => (
              <th key={id} scope="col" lang={lang}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {points.map((point) => (
            <tr key={point.number}>
              <th scope="row">{inDigits(tongue, String(point.number))}</th>
              <td>{recordedAt(tongue, point.recordedAt)}</td>
              {scenarios.map(({ id }) => (
                <td key={id}>{inDigits(tongue, String(point.weights[id] ?? 0))}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </DataTable>
    </details>
  );
}
