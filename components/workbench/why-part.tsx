'use client';

import { useDispatch, useSession } from '../session/use-session';
import { useWorkbenchView } from '../session/use-workbench-view';
import { WhySheet } from '../why/why-sheet';

/** What the address asks about, answered with what is in view here. */
export function WhyPart() {
  const dispatch = useDispatch();
  const { why } = useSession('address');
  const shown = useWorkbenchView('shown');
  const revision = useSession('revision');
  const isUnsaved = useSession('isUnsaved');
  const weights = useSession('weights');
  const { dossier, chronology, trace, scenarios } = shown;
  return (
    <WhySheet
      asked={why}
      facts={{
        ...{ dossier, chronology, trace, scenarios, revision, isUnsaved },
        layer: useSession('layer'),
        layers: useSession('layers'),
        weights: revision === undefined && !isUnsaved ? undefined : weights,
      }}
      recorded={useSession('dossier')}
      whatIf={useSession('whatIf')}
      onSettle={(change) => dispatch({ type: 'settle', change })}
    />
  );
}
