'use client';

import dynamic from 'next/dynamic';
import { useEffect } from 'react';
import { withWords } from '@/components/shell/all-words';
import { hasTexts } from '@/lib/dossier/first-sight';
import { withDevelopment } from '@/lib/dossier/what-if-edits';
import { RestComing } from '../session/once-whole';
import { useDispatch, useSession } from '../session/use-session';
import { useTrying } from '../session/use-trying';
import { useWorkbenchView } from '../session/use-workbench-view';
import { useAsking } from '../ui/ask-why';
import { SandboxOnCard } from './sandbox-parts';

// rendered by the server where the address names a development; otherwise fetched after the first paint
const developmentCard = withWords(() =>
  import('../developments/development-card').then((module) => module.DevelopmentCard),
);
const DevelopmentCard = dynamic(developmentCard);

/** The card of the selected development, if it was known by the as-of day and nothing is being done to one. */
export function ChosenCard() {
  const dispatch = useDispatch();
  const shown = useWorkbenchView('shown');
  const chosen = useWorkbenchView('chosen');
  const layer = useSession('layer');
  const { whatIf, change } = useTrying();
  const { sourceChecks } = useSession('recorded');
  const isEdited = useSession('begun') !== undefined;
  const ask = useAsking();
  useEffect(() => void developmentCard(), []);
  const item = shown.dossier.developments.find(({ id }) => id === chosen);
  const dates = item && shown.chronology[item.id];
  const step = shown.trace.steps.find(({ development }) => development === chosen);
  if (isEdited || item === undefined || dates === undefined || step === undefined) return undefined;
  if (!hasTexts(item)) return <RestComing />;
  const checks = sourceChecks.filter(({ development }) => development === item.id);
  const off = whatIf.checksOff ?? [];
  return (
    <div data-card={item.id}>
      <DevelopmentCard
        dossier={shown.dossier}
        item={item}
        dates={dates}
        step={step}
        checks={checks}
        checksOff={off}
        checksApply={layer === 'checked'}
        counted={whatIf.developments?.[item.id]?.out === undefined}
        onCheck={(id, on) => change({ ...whatIf, checksOff: toggled(off, id, !on) })}
        onCounted={(on) => change(withDevelopment(whatIf, item.id, { out: on ? undefined : true }))}
        scenarios={shown.scenarios}
        onClose={() => dispatch({ type: 'go', change: { selected: undefined } })}
        onEdit={(what) => dispatch({ type: 'doing', doing: { what, id: item.id } })}
        onChain={ask && (() => ask(item.id))}
        whatIf={<SandboxOnCard id={item.id} />}
      />
    </div>
  );
}

function toggled(ids: readonly string[], id: string, present: boolean): string[] {
  const others = ids.filter((each) => each !== id);
  return present ? [...others, id] : others;
}
