'use client';

import dynamic from 'next/dynamic';
import { useEffect, useMemo, useState } from 'react';
import { withWords } from '@/components/shell/all-words';
import type { DossierView } from '@/lib/api/contract';
import type { SandboxView } from '../sandbox/sandbox-view';
import { useWords } from '../shell/locale';
import type { Panel } from '../ui/panel-row';
import type { EditingView } from './use-editing';
import type { useWorkbench } from './use-workbench';

// rendered by the server where the address is a sandbox; otherwise fetched after the first paint
const sandboxBar = withWords(() => import('../sandbox/sandbox-bar').then((module) => module.SandboxBar));
const SandboxBar = dynamic(sandboxBar);
const sandboxPanel = withWords(() =>
  import('../sandbox/sandbox-panel').then((module) => module.SandboxPanel),
);
const SandboxPanel = dynamic(sandboxPanel);
const whatIfOnCard = withWords(() =>
  import('../sandbox/what-if-on-card').then((module) => module.WhatIfOnCard),
);
const WhatIfOnCard = dynamic(whatIfOnCard);

type Bench = ReturnType<typeof useWorkbench>;
type Top = Readonly<{ bench: Pick<Bench, 'isSandbox' | 'isUnsaved' | 'weights'>; sandbox: SandboxView }>;

/** What the parts of the sandbox know of the workbench; the same object while only weights are moved. */
export function useSandboxView(view: DossierView, bench: Bench, { kept }: EditingView): SandboxView {
  const { address, sandbox, asOfOn, layer, layers, shown, anchor } = bench;
  const { recorded } = anchor;
  const { scenarios } = shown;
  return useMemo(
    () => ({
      ...{ view, address, sandbox, asOfOn, layer, scenarios },
      standing: address.layer ?? view.dossier.settings.layer,
      here: layers,
      onDrop: () => {
        sandbox.drop();
        // of a publication day tried out nothing is left to take back
        recorded();
      },
      onKept: kept,
    }),
    [view, address, sandbox, asOfOn, layer, scenarios, layers, recorded, kept],
  );
}

/** The bar over the sandbox; without one it only tells that it is gone, once its script is there. */
export function SandboxTop({ bench, sandbox }: Top) {
  const { isSandbox, isUnsaved, weights } = bench;
  const [isThere, setIsThere] = useState(isSandbox);
  useEffect(() => {
    void sandboxBar().then(() => setIsThere(true));
    void sandboxPanel();
    void whatIfOnCard();
  }, []);
  return isSandbox || isThere ? (
    <SandboxBar isOn={isSandbox} {...sandbox} draft={isUnsaved ? weights : undefined} />
  ) : undefined;
}

/** Everything that can be otherwise, in a panel beneath the row. */
export function useSandboxPanel({ isSandbox }: Pick<Bench, 'isSandbox'>, sandbox: SandboxView): Panel {
  const words = useWords('workbench');
  return {
    key: 'sandbox',
    label: words.panels.sandbox,
    state: isSandbox ? words.sandboxOn : undefined,
    body: () => <SandboxPanel {...sandbox} />,
  };
}

/** One development otherwise, on its card. */
export function SandboxOnCard({ id, sandbox }: Readonly<{ id: string; sandbox: SandboxView }>) {
  return <WhatIfOnCard key={id} id={id} {...sandbox} />;
}
