'use client';

import { memo, useMemo, useState } from 'react';
import type { DevelopmentRow } from '@/lib/charts/development-rows';
import { type GridGroup, gridGroups, type ReadingOrder, summaryThreshold } from '@/lib/charts/grid-groups';
import type { ScenarioView } from '@/lib/charts/scenario-view';
import { fullDay } from '@/lib/i18n/dates';
import { direction } from '@/lib/i18n/locales';
import { signed } from '@/lib/i18n/numbers';
import { inDigits } from '@/lib/i18n/tongue';
import { useLocale, useTongue, useWords } from '../shell/locale';
import { Button } from '../ui/button';
import { DataTable } from '../ui/data-table';
import { Choice } from '../ui/field';
import styles from './development-grid.module.css';
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

type Props = Readonly<{
  row: DevelopmentRow;
  scenarios: readonly ScenarioView[];
  isSelected: boolean;
  onSelect: (id: string) => void;
}>;

/** One development, cell by cell: what, when with its doubt, when known, who says so and how good that is, what it moved. */
const GridRow = memo(function GridRow({ row, scenarios, isSelected, onSelect }: Props) {
  const words = useWords('grid');
  const tongue = useTongue();
  const { item, happened, known, said, grade, effects } = row;
  const scenario = scenarios.find(({ id }) => id === item.scenario)?.name;
  const bearing =
    scenario === undefined
      ? words.bearsOnNone
      : item.against
        ? words.against(scenario)
        : words.bearsOn(scenario);
  return (
    <tr aria-selected={isSelected}>
      <th scope="row" lang={item.lang}>
        <Button looks="drawn" tabIndex={-1} onClick={() => onSelect(item.id)}>
          {item.title}
        </Button>
      </th>
      <td tabIndex={-1}>{happened}</td>
      <td tabIndex={-1}>{known}</td>
      <td tabIndex={-1}>{bearing}</td>
      <td tabIndex={-1}>
        {said}
        {item.dashed ? ` (${words.doubted})` : ''}
      </td>
      <td tabIndex={-1}>
        <bdi dir="ltr">{grade}</bdi>
      </td>
      {scenarios.map(({ id }) => (
        <td key={id} tabIndex={-1}>
          <bdi dir="ltr">{signed(effects[id] ?? 0, tongue)}</bdi>
        </td>
      ))}
    </tr>
  );
});

type GroupRowProps = Readonly<{
  group: GridGroup;
  /** The scenario that the group is about, where it is about one. */
  scenario: ScenarioView | undefined;
  columns: number;
  /** Whether its rows are shown; none where they always are. */
  isOpen: boolean | undefined;
  onToggle: () => void;
}>;

/** What a group holds, in a sentence: how many, from when to when, the one that bears most. */
function GroupRow({ group, scenario, columns, isOpen, onToggle }: GroupRowProps) {
  const words = useWords('grid');
  const tongue = useTongue();
  const name = scenario?.name ?? named(group.key, words, (year) => inDigits(tongue, year));
  const { from, to, strongest, rows } = group;
  const span = from && to ? words.span(fullDay(tongue, from), fullDay(tongue, to)) : undefined;
  const sentence = [
    words.holds(name, rows.length),
    span,
    strongest === undefined ? undefined : words.strongest(strongest.item.title),
  ]
    .filter((part) => part !== undefined)
    .join(' ');
  return (
    <tr data-group="true">
      <th colSpan={columns} scope="rowgroup" tabIndex={isOpen === undefined ? -1 : undefined}>
        {isOpen === undefined ? (
          sentence
        ) : (
          <Button looks="drawn" tabIndex={-1} aria-expanded={isOpen} onClick={onToggle}>
            {sentence}
          </Button>
        )}
      </th>
    </tr>
  );
}

function named(
  key: string,
  words: Readonly<{ undated: string; context: string }>,
  year: (text: string) => string,
): string {
  return key === 'undated' ? words.undated : key === 'context' ? words.context : year(key);
}
