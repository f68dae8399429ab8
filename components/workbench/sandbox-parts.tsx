'use client';

import dynamic from 'next/dynamic';
import { useEffect, useState } from 'react';
import { withWords } from '@/components/shell/all-words';
import { useSession } from '../session/use-session';
import { useWords } from '../shell/locale';
import type { Panel } from '../ui/panel-row';

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

/** The bar over the sandbox; without one it only tells that it is gone, once its script is there. */
export function SandboxTop() {
  const isSandbox = useSession('isSandbox');
  const [isThere, setIsThere] = useState(isSandbox);
  useEffect(() => {
    void sandboxBar().then(() => setIsThere(true));
    void sandboxPanel();
    void whatIfOnCard();
  }, []);
  return isSandbox || isThere ? <SandboxBar isOn={isSandbox} /> : undefined;
}

/** Everything that can be otherwise, in a panel beneath the row. */
export function useSandboxPanel(): Panel {
  const words = useWords('workbench');
  return {
    key: 'sandbox',
    label: words.panels.sandbox,
    state: useSession('isSandbox') ? words.sandboxOn : undefined,
    body: () => <SandboxPanel />,
  };
}

/** One development otherwise, on its card. */
export function SandboxOnCard({ id }: Readonly<{ id: string }>) {
  return <WhatIfOnCard key={id} id={id} />;
}
