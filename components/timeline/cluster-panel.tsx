'use client';

import { type KeyboardEvent, useEffect, useRef } from 'react';
import type { ScenarioView } from '@/lib/charts/scenario-view';
import type { TimelineItem } from '@/lib/charts/timeline-items';
import { windowWords } from '@/lib/i18n/window-words';
import { ScenarioMark } from '../charts/scenario-mark';
import { useTongue, useWords } from '../shell/locale';
import styles from './cluster-panel.module.css';

type Props = Readonly<{
  title: string;
  items: readonly TimelineItem[];
  scenarios: readonly ScenarioView[];
  /** Pixels from the start edge of the drawing to its middle, and from the top to its foot. */
  at: Readonly<{ inline: number; block: number }>;
  selected: string | undefined;
  onSelect: (id: string) => void;
  onZoom: (() => void) | undefined;
  onClose: () => void;
}>;

/** More than this nobody reads through: the rest is counted. */
const mostListed = 100;

/** What a cluster holds, strongest first, beside it. Escape closes. */
export function ClusterPanel({ title, items, scenarios, at, selected, onSelect, onZoom, onClose }: Props) {
  const words = useWords('clusters');
  const tongue = useTongue();
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => {
    panel.current?.scrollIntoView({ block: 'nearest' });
    panel.current?.querySelector('button')?.focus({ preventScroll: true });
  }, []);
  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    onClose();
  }
  const rest = items.length - mostListed;
  return (
    <div
      ref={panel}
      role="dialog"
      aria-label={title}
      className={styles.panel}
      style={{ ...inlineAt(at.inline), insetBlockStart: at.block }}
      onKeyDown={onKeyDown}
    >
      <p className={styles.head}>
        <b>{title}</b>
        {onZoom === undefined ? undefined : (
          <button type="button" className={styles.action} onClick={onZoom}>
            {words.zoomToThese}
          </button>
        )}
        <button type="button" className={styles.action} onClick={onClose}>
          {words.close}
        </button>
      </p>
      <ul className={styles.list}>
        {items.slice(0, mostListed).map((item) => {
          const scenario = scenarios.find(({ id }) => id === item.scenario);
          return (
            <li key={item.id}>
              <button
                type="button"
                className={styles.item}
                aria-current={item.id === selected}
                onClick={() => onSelect(item.id)}
              >
                {scenario === undefined ? <span /> : <ScenarioMark scenario={scenario} />}
                <span lang={item.lang}>{item.title}</span>
                <small>{windowWords(tongue, item.window)}</small>
              </button>
            </li>
          );
        })}
      </ul>
      {rest > 0 ? <p className={styles.rest}>{words.more(rest)}</p> : undefined}
    </div>
  );
}

/** React's own type of styles knows no custom properties. */
function inlineAt(pixels: number): Readonly<Record<string, string>> {
  return { '--inline': `${pixels}px` };
}
