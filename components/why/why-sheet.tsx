'use client';

import { useEffect, useRef } from 'react';
import type { Dossier } from '@/lib/dossier/schema';
import type { WhatIf } from '@/lib/dossier/what-if-schema';
import { textIn } from '@/lib/i18n/text';
import { OnceWhole } from '../session/once-whole';
import { useTongue, useWords } from '../shell/locale';
import { lazyPart } from '../ui/lazy-part';
import { awaited } from '../ui/outstanding';
import type { WhyFacts } from './why-facts';

// asked for now and then: fetched after the first paint, but before the server could have gone
const whyDialog = () => import('./why-dialog').then((module) => module.WhyDialog);
const whyPanel = () => import('./why-panel').then((module) => module.WhyPanel);
const claimChain = () => import('./claim-chain').then((module) => module.ClaimChainView);
const WhyDialog = lazyPart(whyDialog);
const WhyPanel = lazyPart(whyPanel);
const ClaimChainView = lazyPart(claimChain);

type Props = Readonly<{
  /** A scenario or a development, as the address has it. */
  asked: string | undefined;
  /** What is in view; not there while nobody asks. */
  facts: WhyFacts | undefined;
  /** As recorded, in no layer, and what is tried out on it: a chain shows both layers. */
  recorded: Dossier;
  whatIf: WhatIf;
  onSettle: (change: Readonly<{ why: string | undefined }>) => void;
}>;

/** What the address asks about: where a scenario's number comes from, or what became of a claim on its way. */
export function WhySheet({ asked, facts, recorded, whatIf, onSettle }: Props) {
  const words = useWords('why');
  const claim = useWords('claimChain');
  const tongue = useTongue();
  useEffect(() => {
    void awaited(
      Promise.all([
        ...[whyDialog(), whyPanel(), claimChain()],
        import('./draws-thread').then(({ startDrawing }) => startDrawing()),
      ]),
    );
  }, []);
  // a link opened it: there is nothing before it to go back to
  const isLinked = useRef(asked !== undefined);
  function stop() {
    if (isLinked.current) onSettle({ why: undefined });
    else window.history.back();
    isLinked.current = false;
  }
  if (facts === undefined) return undefined;
  const { scenarios, dossier, layer, trace } = facts;
  const scenario = scenarios.find(({ id }) => id === asked);
  const development = dossier.developments.find(({ id }) => id === asked);
  const frame = { scenarios, onAsk: (why: string) => onSettle({ why }), onClose: stop };
  if (scenario !== undefined)
    return (
      <WhyDialog {...frame} title={words.title(scenario.name)} asked={scenario.id}>
        <OnceWhole>
          <WhyPanel {...facts} scenario={scenario} />
        </OnceWhole>
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
      <OnceWhole>
        <ClaimChainView
          dossier={recorded}
          development={development.id}
          asOfOn={trace.asOfOn}
          {...{ whatIf, layer }}
        />
      </OnceWhole>
    </WhyDialog>
  );
}
