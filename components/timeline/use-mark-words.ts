import { useMemo } from 'react';
import type { ScenarioView } from '@/lib/charts/scenario-view';
import type { TimelineItem } from '@/lib/charts/timeline-items';
import type { Tongue } from '@/lib/i18n/tongue';
import { windowWords } from '@/lib/i18n/window-words';
import { wordsIn } from '@/lib/i18n/words-in';
import { once } from '@/lib/kernel/once';
import { useTongue } from '../shell/locale';

const context = { position: 0, colour: 'var(--text-muted)' } as const;

/** Words and colour of marks: each is put into words once, however often it is drawn. */
export function useMarkWords(scenarios: readonly ScenarioView[]) {
  const tongue = useTongue();
  const describe = useMemo(
    () => once((item: TimelineItem) => described(item, tongue, scenarios)),
    [tongue, scenarios],
  );
  const toneOf = useMemo(() => {
    const byId = new Map(scenarios.map((scenario) => [scenario.id, scenario]));
    return ({ scenario }: TimelineItem) =>
      (scenario === undefined ? undefined : byId.get(scenario)) ?? context;
  }, [scenarios]);
  return { describe, toneOf };
}

/** A mark in words: what, when with its doubt, on which scenario it bears, how it is graded, whose repeat it is. */
function described(item: TimelineItem, tongue: Tongue, scenarios: readonly ScenarioView[]): string {
  const words = wordsIn(tongue, 'timeline');
  const name = scenarios.find(({ id }) => id === item.scenario)?.name;
  const bearing =
    name === undefined
      ? words.movesNothing
      : item.against
        ? words.speaksAgainst(name)
        : words.speaksFor(name);
  const said = words.item(item.title, windowWords(tongue, item.window), bearing, item.grade);
  return item.novelty === undefined ? said : `${said} ${wordsIn(tongue, 'lanes').sameOrigin(item.novelty)}.`;
}
