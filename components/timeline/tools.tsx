'use client';

import { panned, type Viewport, wholeAxis, zoomed } from '@/lib/charts/viewport';
import { timeline } from '@/lib/i18n/messages/timeline';
import { useWords } from '../shell/locale';
import styles from './timeline.module.css';

type Props = Readonly<{
  viewport: Viewport;
  onGo: (viewport: Viewport) => void;
  even: boolean;
  onEven: (even: true | undefined) => void;
  allLabels: boolean;
  onAllLabels: (all: true | undefined) => void;
}>;

/** Every movement of the timeline as a button, for those who neither drag nor scroll. */
export function TimelineTools({ viewport, onGo, even, onEven, allLabels, onAllLabels }: Props) {
  const words = useWords(timeline);
  const moves = [
    { name: words.earlier, sign: '‹', to: panned(viewport, -0.25) },
    { name: words.zoomOut, sign: '−', to: zoomed(viewport, 1 / 1.5) },
    { name: words.zoomIn, sign: '+', to: zoomed(viewport, 1.5) },
    { name: words.later, sign: '›', to: panned(viewport, 0.25) },
  ];
  return (
    <fieldset className={styles.tools}>
      <button
        type="button"
        className={styles.tool}
        aria-pressed={!even}
        onClick={() => onEven(even ? undefined : true)}
      >
        {words.widens}
      </button>
      <button
        type="button"
        className={styles.tool}
        aria-pressed={allLabels}
        onClick={() => onAllLabels(allLabels ? undefined : true)}
      >
        {words.allLabels}
      </button>
      {moves.map(({ name, sign, to }) => (
        <button
          key={name}
          type="button"
          className={styles.tool}
          aria-label={name}
          title={name}
          onClick={() => onGo(to)}
        >
          <span aria-hidden="true">{sign}</span>
        </button>
      ))}
      <button type="button" className={styles.tool} onClick={() => onGo(wholeAxis)}>
        {words.showAll}
      </button>
    </fieldset>
  );
}
