import { useMemo } from 'react';
import type { ScenarioView } from '@/lib/charts/scenario-view';
import type { TimelineItem } from '@/lib/charts/timeline-items';
import { once } from '@/lib/kernel/once';
import { useTongue } from '../shell/locale';
import { described } from './described';

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
