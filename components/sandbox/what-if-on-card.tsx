'use client';

import { useState } from 'react';
import { useSession } from '@/components/session/use-session';
import { useTrying } from '@/components/session/use-trying';
import { useWords } from '@/components/shell/locale';
import { dossierInLayer } from '@/lib/dossier/source-checks';
import styles from './sandbox-panel.module.css';
import { WhatIfItem } from './what-if-item';

/** On the card of a development: the same development otherwise. Open from the start where something of it is otherwise. */
export function WhatIfOnCard({ id }: Readonly<{ id: string }>) {
  const dossier = useSession('recorded');
  const layer = useSession('layer');
  const words = useWords('sandbox').item;
  const trying = useTrying();
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
