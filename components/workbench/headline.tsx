'use client';

import { ScenarioPatterns } from '../charts/scenario-patterns';
import { BottomLine } from '../forecast/bottom-line';
import { useSession } from '../session/use-session';
import { useWorkbenchView } from '../session/use-workbench-view';

/** The judgement in words, as it is being changed. */
export function Headline() {
  const scenarios = useWorkbenchView('scenarios');
  const { claim, notice } = useSession('recorded');
  const revision = useSession('revision');
  const isUnsaved = useSession('isUnsaved');
  const { evidence } = useWorkbenchView('shown').trace.columns;
  return (
    <>
      <ScenarioPatterns scenarios={scenarios} />
      <BottomLine
        {...{ scenarios, claim, notice }}
        weights={useSession('weights')}
        confidence={revision?.confidence}
        unjudged={revision === undefined}
        isBare={revision === undefined && !isUnsaved && evidence.contributions.every((share) => share === 0)}
        isUnsaved={isUnsaved}
      />
    </>
  );
}
