import type { GridGroup } from '@/lib/charts/grid-groups';
import type { ScenarioView } from '@/lib/charts/scenario-view';
import { fullDay } from '@/lib/i18n/dates';
import { inDigits } from '@/lib/i18n/tongue';
import { useTongue, useWords } from '../shell/locale';
import { Button } from '../ui/button';

type Props = Readonly<{
  group: GridGroup;
  /** The scenario that the group is about, where it is about one. */
  scenario: ScenarioView | undefined;
  columns: number;
  /** Whether its rows are shown; none where they always are. */
  isOpen: boolean | undefined;
  onToggle: () => void;
}>;

/** What a group holds, in a sentence: how many, from when to when, the one that bears most. */
export function GroupRow({ group, scenario, columns, isOpen, onToggle }: Props) {
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
