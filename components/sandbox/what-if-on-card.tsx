'use client';

import { useState } from 'react';
import { useWords } from '@/components/shell/locale';
import { dossierInLayer } from '@/lib/dossier/source-checks';
import styles from './sandbox-panel.module.css';
import type { SandboxView } from './sandbox-view';
import { useTrial } from './use-trial';
import { WhatIfItem } from './what-if-item';

/** On the card of a development: the same development otherwise. Open from the start where something of it is otherwise. */
export function WhatIfOnCard({ id, ...sandbox }: SandboxView & Readonly<{ id: string }>) {
  const { view, layer } = sandbox;
  const { dossier } = view;
  const words = useWords('sandbox').item;
  const trying = useTrial(sandbox);
  const { checksOff = [], developments = {} } = trying.whatIf;
  const [isOpen, setIsOpen] = useState(developments[id] !== undefined);
  const item = dossierInLayer(dossier, layer, [
    ...dossier.settings.checksOff,
    ...checksOff,
  ]).developments.find((each) => each.id === id);
  return item === undefined ? undefined : (
    <details
      className={styles.onCard}
      open={isOpen}
      onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}
    >
      <summary>{words.whatIf}</summary>
      <WhatIfItem dossier={dossier} item={item} trying={trying} />
    </details>
  );
}
