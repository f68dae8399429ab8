'use client';

import dynamic from 'next/dynamic';
import { useEffect, useRef } from 'react';
import { claimChain as claimWords } from '@/lib/i18n/messages/claim-chain';
import { why } from '@/lib/i18n/messages/why';
import { textIn } from '@/lib/i18n/text';
import { useTongue, useWords } from '../shell/locale';
import type { useWorkbench } from './use-workbench';

// asked for now and then: fetched after the first paint, but before the server could have gone
const whyDialog = () => import('../why/why-dialog').then((module) => module.WhyDialog);
const whyPanel = () => import('../why/why-panel').then((module) => module.WhyPanel);
const claimChain = () => import('../why/claim-chain').then((module) => module.ClaimChainView);
const WhyDialog = dynamic(whyDialog, { ssr: false });
const WhyPanel = dynamic(whyPanel, { ssr: false });
const ClaimChainView = dynamic(claimChain, { ssr: false });

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
    | 'asOfOn'
    | 'settle'
  >;
}>;

/** What the address asks about: where a scenario's number comes from, or what became of a claim on its way. */
export function WhyPart({ bench }: Props) {
  const words = useWords(why);
  const claim = useWords(claimWords);
  const tongue = useTongue();
  useEffect(() => {
    void whyDialog();
    void whyPanel();
    void claimChain();
    void import('../why/draws-thread').then(({ startDrawing }) => startDrawing());
  }, []);
  const { address, shown, layer, layers, weights, revision, isUnsaved, dossier, without, asOfOn, settle } =
    bench;
  // a link opened it: there is nothing before it to go back to
  const isLinked = useRef(address.why !== undefined);
  function stop() {
    if (isLinked.current) settle({ why: undefined });
    else window.history.back();
    isLinked.current = false;
  }
  const scenario = shown.scenarios.find(({ id }) => id === address.why);
  const development = shown.dossier.developments.find(({ id }) => id === address.why);
  const frame = { scenarios: shown.scenarios, onAsk: (why: string) => settle({ why }), onClose: stop };
  if (scenario !== undefined)
    return (
      <WhyDialog {...frame} title={words.title(scenario.name)} asked={scenario.id}>
        <WhyPanel
          scenario={scenario}
          dossier={shown.dossier}
          chronology={shown.chronology}
          trace={shown.trace}
          scenarios={shown.scenarios}
          weights={revision === undefined && !isUnsaved ? undefined : weights}
          {...{ layer, layers, revision, isUnsaved }}
        />
      </WhyDialog>
    );
  if (development === undefined) return undefined;
  return (
    <WhyDialog
      {...frame}
      title={claim.title(textIn(tongue, development.title).text)}
      asked={undefined}
      isWide
    >
      <ClaimChainView development={development.id} {...{ dossier, asOfOn, without, layer }} />
    </WhyDialog>
  );
}
