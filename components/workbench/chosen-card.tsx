'use client';

import dynamic from 'next/dynamic';
import { useEffect } from 'react';
import { withWords } from '@/components/shell/all-words';
import type { DossierPicture, Without } from '@/lib/charts/dossier-picture';
import type { Layer, SourceCheck } from '@/lib/dossier/schema';
import type { SandboxView } from '../sandbox/sandbox-view';
import { useAsking } from '../ui/ask-why';
import { SandboxOnCard } from './sandbox-parts';

// rendered by the server where the address names a development; otherwise fetched after the first paint
const developmentCard = withWords(() =>
  import('../developments/development-card').then((module) => module.DevelopmentCard),
);
const DevelopmentCard = dynamic(developmentCard);

type Props = Readonly<{
  shown: DossierPicture;
  sourceChecks: readonly SourceCheck[];
  chosen: string | undefined;
  layer: Layer;
  without: Without;
  onWithout: (change: Partial<Without>) => void;
  onClose: (nothing: undefined) => void;
  sandbox: SandboxView;
  onEdit: (doing: Readonly<{ what: 'edit' | 'split' | 'merge'; id: string }>) => void;
}>;

/** The card of the selected development, if it was known by the as-of day. */
export function ChosenCard({
  shown,
  sourceChecks,
  chosen,
  layer,
  without,
  onWithout,
  onClose,
  onEdit,
  sandbox,
}: Props) {
  const ask = useAsking();
  useEffect(() => void developmentCard(), []);
  const item = shown.dossier.developments.find(({ id }) => id === chosen);
  const dates = item && shown.chronology[item.id];
  const step = shown.trace.steps.find(({ development }) => development === chosen);
  if (item === undefined || dates === undefined || step === undefined) return undefined;
  const checks = sourceChecks.filter(({ development }) => development === item.id);
  return (
    <div data-card={item.id}>
      <DevelopmentCard
        dossier={shown.dossier}
        item={item}
        dates={dates}
        step={step}
        checks={checks}
        checksOff={without.checksOff}
        checksApply={layer === 'checked'}
        counted={!without.leftOut.includes(item.id)}
        onCheck={(id, on) => onWithout({ checksOff: toggled(without.checksOff, id, !on) })}
        onCounted={(on) => onWithout({ leftOut: toggled(without.leftOut, item.id, !on) })}
        scenarios={shown.scenarios}
        onClose={() => onClose(undefined)}
        onEdit={(what) => onEdit({ what, id: item.id })}
        onChain={ask && (() => ask(item.id))}
        whatIf={<SandboxOnCard id={item.id} sandbox={sandbox} />}
      />
    </div>
  );
}

function toggled(ids: readonly string[], id: string, present: boolean): readonly string[] {
  const others = ids.filter((each) => each !== id);
  return present ? [...others, id] : others;
}
