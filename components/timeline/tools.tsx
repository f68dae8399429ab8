'use client';

import { useState } from 'react';
import { withWords } from '@/components/shell/all-words';
import { panned, type Viewport, wholeAxis, zoomed } from '@/lib/charts/viewport';
import { useWords } from '../shell/locale';
import { Button } from '../ui/button';
import { lazyPart } from '../ui/lazy-part';
import { useSingleKey } from '../ui/single-keys';
import styles from './timeline.module.css';

const keyHelp = withWords(() => import('./key-help').then((module) => module.KeyHelp));
const KeyHelp = lazyPart(keyHelp);

type Props = Readonly<{
  viewport: Viewport;
  onGo: (viewport: Viewport) => void;
  most: number;
}>;

/** Every movement of the timeline as a button, for those who neither drag nor scroll. */
export function TimelineTools({ viewport, onGo, most }: Props) {
  const words = useWords('timeline');
  const { keys } = useWords('searchButton');
  const [help, setHelp] = useState(false);
  useSingleKey('?', () => setHelp(true));
  const moves = [
    { name: words.earlier, sign: '‹', to: panned(viewport, -0.25) },
    { name: words.zoomOut, sign: '−', to: zoomed(viewport, 1 / 1.5, 0.5, most) },
    { name: words.zoomIn, sign: '+', to: zoomed(viewport, 1.5, 0.5, most) },
    { name: words.later, sign: '›', to: panned(viewport, 0.25) },
  ];
  return (
    <fieldset className={styles.tools}>
      {moves.map(({ name, sign, to }) => (
        <Button looks="sign" key={name} aria-label={name} title={name} onClick={() => onGo(to)}>
          <span aria-hidden="true">{sign}</span>
        </Button>
      ))}
      <Button looks="sign" onClick={() => onGo(wholeAxis)}>
        {words.showAll}
      </Button>
      <Button
        looks="sign"
        aria-label={keys}
        title={keys}
        aria-haspopup="dialog"
        aria-keyshortcuts="?"
        onClick={() => setHelp(true)}
      >
        <span aria-hidden="true">?</span>
      </Button>
      {help ? <KeyHelp onClose={() => setHelp(false)} /> : undefined}
    </fieldset>
  );
}
