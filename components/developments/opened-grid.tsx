'use client';

import { useMemo, useState } from 'react';
import type { DevelopmentRow } from '@/lib/charts/development-rows';
import { type GridGroup, gridGroups, type ReadingOrder, summaryThreshold } from '@/lib/charts/grid-groups';
import type { ScenarioView } from '@/lib/charts/scenario-view';
import { direction } from '@/lib/i18n/locales';
import { useLocale, useWords } from '../shell/locale';
import { DataTable } from '../ui/data-table';
import { Choice } from '../ui/field';
import styles from './development-grid.module.css';
import { GridRow } from './grid-row';
import { GroupRow } from './group-row';
import { useRovingCell } from './use-roving-cell';

export type GridProps = Readonly<{
  rows: readonly DevelopmentRow[];
  /** Ids by time, the earliest first. */
  inOrder: readonly string[];
  scenarios: readonly ScenarioView[];
  selected: string | undefined;
  onSelect: (id: string) => void;
}>;

const orders: readonly ReadingOrder[] = ['time', 'scenario'];

/** The table itself, and the order in which it is read. */
export function OpenedGrid(props: GridProps) {
  const { rows, inOrder, scenarios, selected, onSelect } = props;
  const words = useWords('grid');
  const [order, setOrder] = useState<ReadingOrder>('time');
  const [opened, setOpened] = useState<readonly string[]>([]);
  const { grid, onKeyDown, onFocus } = useRovingCell(direction(useLocale()) === 'rtl');
  const ids = useMemo(() => scenarios.map(({ id }) => id), [scenarios]);
  const groups = useMemo(() => gridGroups(rows, order, ids, inOrder), [rows, order, ids, inOrder]);
  const summarised = rows.length > summaryThreshold;
  const isOpen = ({ key }: GridGroup) => !summarised || opened.includes(key);
  const toggle = (key: string) =>
    setOpened((now) => (now.includes(key) ? now.filter((each) => each !== key) : [...now, key]));
  return (
    <>
      <fieldset className={styles.orders}>
        <legend>{words.order}</legend>
        {orders.map((each) => (
          <Choice
            key={each}
            type="radio"
            name="reading-order"
            checked={order === each}
            onChange={() => setOrder(each)}
          >
            {words.orders[each]}
          </Choice>
        ))}
        <p>{summarised ? words.summarised(rows.length) : words.keys}</p>
      </fieldset>
      <div className={styles.scroll}>
        <DataTable
          ref={grid}
          role="grid"
          aria-label={words.title}
          aria-rowcount={rows.length + 1}
          onKeyDown={onKeyDown}
          onFocus={onFocus}
        >
          <thead>
            <tr>
              {[...words.columns, ...scenarios.map(({ name }) => name)].map((name, index) => (
                <th key={name} scope="col" tabIndex={index === 0 ? 0 : -1}>
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          {groups.map((group) => (
            <tbody key={group.key}>
              {group.key === 'all' ? undefined : (
                <GroupRow
                  group={group}
                  scenario={scenarios.find(({ id }) => id === group.key)}
                  columns={words.columns.length + scenarios.length}
                  isOpen={summarised ? isOpen(group) : undefined}
                  onToggle={() => toggle(group.key)}
                />
              )}
              {isOpen(group)
                ? group.rows.map((row) => (
                    <GridRow
                      key={row.item.id}
                      row={row}
                      scenarios={scenarios}
                      isSelected={row.item.id === selected}
                      onSelect={onSelect}
                    />
                  ))
                : undefined}
            </tbody>
          ))}
        </DataTable>
      </div>
    </>
  );
}
