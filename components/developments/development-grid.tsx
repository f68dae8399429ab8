'use client';

import dynamic from 'next/dynamic';
import { memo, useEffect } from 'react';
import { useWords } from '../shell/locale';
import { useOpened } from '../ui/use-opened';
import styles from './development-grid.module.css';
import type { GridProps } from './opened-grid';

// fetched after the first paint, for the server may have gone by the time that somebody opens it
const openedGrid = () => import('./opened-grid').then((module) => module.OpenedGrid);
const OpenedGrid = dynamic(openedGrid, { ssr: false });

/** Timeline and chart to be read rather than looked at: the same developments, their doubt in words, effects in points. */
export const DevelopmentGrid = memo(function DevelopmentGrid(props: GridProps) {
  const words = useWords('grid');
  const [isOpened, onToggle] = useOpened();
  useEffect(() => void openedGrid(), []);
  return (
    <details className={styles.twin} onToggle={onToggle}>
      <summary>{words.title}</summary>
      {isOpened ? <OpenedGrid {...props} /> : undefined}
    </details>
  );
});
