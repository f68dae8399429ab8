'use client';

import dynamic from 'next/dynamic';
import type { SourceCheck } from '@/lib/dossier/schema';
import type { Picture } from '@/lib/workbench/picture';

// rendered by the server where the address names a development; fetched at the first selection otherwise
const DevelopmentCard = dynamic(() =>
  import('../developments/development-card').then((module) => module.DevelopmentCard),
);

type Props = Readonly<{
  shown: Picture;
  sourceChecks: readonly SourceCheck[];
  chosen: string | undefined;
  onClose: (nothing: undefined) => void;
}>;

/** The card of the selected development, if it was known by the as-of day. */
export function ChosenCard({ shown, sourceChecks, chosen, onClose }: Props) {
  const item = shown.dossier.developments.find(({ id }) => id === chosen);
  const dates = item && shown.chronology[item.id];
  const step = shown.trace.steps.find(({ development }) => development === chosen);
  if (item === undefined || dates === undefined || step === undefined) return undefined;
  return (
    <DevelopmentCard
      dossier={shown.dossier}
      item={item}
      dates={dates}
      step={step}
      check={sourceChecks.find(({ development }) => development === item.id)}
      scenarios={shown.scenarios}
      onClose={() => onClose(undefined)}
    />
  );
}
