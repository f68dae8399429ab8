'use client';

import { WhySheet } from '../why/why-sheet';
import type { useWorkbench } from './use-workbench';

type Props = Readonly<{
  bench: Pick<
    ReturnType<typeof useWorkbench>,
    | 'address'
    | 'shown'
    | 'layer'
    | 'layers'
    | 'weights'
    | 'revision'
    | 'isUnsaved'
    | 'dossier'
    | 'without'
    | 'settle'
  >;
}>;

/** What the address asks about, answered with what is in view here. */
export function WhyPart({ bench }: Props) {
  const { address, shown, weights, revision, isUnsaved, dossier, without, settle } = bench;
  const { chronology, trace, scenarios } = shown;
  const { layer, layers } = bench;
  return (
    <WhySheet
      asked={address.why}
      facts={{
        dossier: shown.dossier,
        weights: revision === undefined && !isUnsaved ? undefined : weights,
        ...{ chronology, trace, scenarios, layer, layers, revision, isUnsaved },
      }}
      recorded={dossier}
      without={without}
      onSettle={settle}
    />
  );
}
