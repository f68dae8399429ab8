'use client';

import { memo } from 'react';
import type { DevelopmentRow } from '@/lib/charts/development-rows';
import type { ScenarioView } from '@/lib/charts/scenario-view';
import { timeline } from '@/lib/i18n/messages/timeline';
import { signed } from '@/lib/i18n/numbers';
import { useWords } from '../shell/locale';
import styles from './developments.module.css';

type Props = Readonly<{
  rows: readonly DevelopmentRow[];
  scenarios: readonly ScenarioView[];
  onSelect: (id: string) => void;
}>;

/** The table behind timeline and chart: the same developments, dates in words, effects in points. */
export const DevelopmentTable = memo(function DevelopmentTable({ rows, scenarios, onSelect }: Props) {
  const words = useWords(timeline);
  const { columns } = words;
  return (
    <details className={styles.twin}>
      <summary>{words.table}</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section className={styles.scroll} aria-label={words.table} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{columns.development}</th>
              <th scope="col">{columns.happened}</th>
              <th scope="col">{columns.known}</th>
              <th scope="col">{columns.source}</th>
              <th scope="col">{columns.grade}</th>
              {scenarios.map((scenario) => (
                <th key={scenario.id} scope="col" lang={scenario.lang}>
                  {scenario.name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ item, happened, known, said, grade, effects }) => (
              <tr key={item.id}>
                <th scope="row" lang={item.lang}>
                  <button type="button" onClick={() => onSelect(item.id)}>
                    {item.title}
                  </button>
                </th>
                <td>{happened}</td>
                <td>{known}</td>
                <td>{said}</td>
                <td>
                  <bdi dir="ltr">{grade}</bdi>
                </td>
                {scenarios.map(({ id }) => (
                  <td key={id}>
                    <bdi dir="ltr">{signed(effects[id] ?? 0)}</bdi>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  );
});
