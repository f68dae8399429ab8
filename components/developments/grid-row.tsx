import { memo } from 'react';
import type { DevelopmentRow } from '@/lib/charts/development-rows';
import type { ScenarioView } from '@/lib/charts/scenario-view';
import { signed } from '@/lib/i18n/numbers';
import { useTongue, useWords } from '../shell/locale';
import { Button } from '../ui/button';

type Props = Readonly<{
  row: DevelopmentRow;
  scenarios: readonly ScenarioView[];
  isSelected: boolean;
  onSelect: (id: string) => void;
}>;

/** One development, cell by cell: what, when with its doubt, when known, who says so and how good that is, what it moved. */
export const GridRow = memo(function GridRow({ row, scenarios, isSelected, onSelect }: Props) {
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
