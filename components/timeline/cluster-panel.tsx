'use client';

import type { ScenarioView } from '@/lib/charts/scenario-view';
import type { TimelineItem } from '@/lib/charts/timeline-items';
import { windowWords } from '@/lib/i18n/window-words';
import { ScenarioMark } from '../charts/scenario-mark';
import { useTongue, useWords } from '../shell/locale';
import { Button } from '../ui/button';
import { Popover } from '../ui/popover';
import styles from './cluster-panel.module.css';

type Props = Readonly<{
  title: string;
  items: readonly TimelineItem[];
  scenarios: readonly ScenarioView[];
  /** Its sign in the drawing. */
  anchor: () => Element | undefined;
  selected: string | undefined;
  onSelect: (id: string) => void;
  onZoom: (() => void) | undefined;
  onClose: () => void;
}>;

/** More than this nobody reads through: the rest is counted. */
const mostListed = 100;

/** What a cluster holds, strongest first, beside it. Escape closes. */
export function ClusterPanel({
  title,
  items,
  scenarios,
  anchor,
  selected,
  onSelect,
  onZoom,
  onClose,
}: Props) {
  const words = useWords('clusters');
  const tongue = useTongue();
  const rest = items.length - mostListed;
  return (
    <Popover label={title} anchor={anchor} className={styles.panel} onClose={onClose}>
      {() => (
        <>
          <p className={styles.head}>
            <b>{title}</b>
            {onZoom === undefined ? undefined : (
              <Button looks="words" onClick={onZoom}>
                {words.zoomToThese}
              </Button>
            )}
            <Button looks="words" onClick={onClose}>
              {words.close}
            </Button>
          </p>
          <ul className={styles.list}>
            {items.slice(0, mostListed).map((item) => {
              const scenario = scenarios.find(({ id }) => id === item.scenario);
              return (
                <li key={item.id}>
                  <Button
                    looks="line"
                    className={styles.item}
                    aria-current={item.id === selected}
                    onClick={() => onSelect(item.id)}
                  >
                    {scenario === undefined ? <span /> : <ScenarioMark scenario={scenario} />}
                    <span lang={item.lang}>{item.title}</span>
                    <small>{windowWords(tongue, item.window)}</small>
                  </Button>
                </li>
              );
            })}
          </ul>
          {rest > 0 ? <p className={styles.rest}>{words.more(rest)}</p> : undefined}
        </>
      )}
    </Popover>
  );
}
