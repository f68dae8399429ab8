'use client';

import { useCallback } from 'react';
import type { ScenarioView } from '@/lib/charts/scenario-view';
import type { TimeScale } from '@/lib/charts/time-scale';
import type { TimelineItem } from '@/lib/charts/timeline-items';
import type { TimelineView } from '@/lib/charts/timeline-view';
import { type Viewport, viewportOf } from '@/lib/charts/viewport';
import { windowWords } from '@/lib/i18n/window-words';
import { dayNumber } from '@/lib/time/day-number';
import { ScenarioMark } from '../charts/scenario-mark';
import { useTongue, useWords } from '../shell/locale';
import { Button } from '../ui/button';
import { Popover } from '../ui/popover';
import styles from './cluster-panel.module.css';
import type { ClusterPlace } from './cluster-places';
import { clusterWhen } from './described-cluster';

type Props = Readonly<{
  place: ClusterPlace;
  scale: TimeScale;
  view: TimelineView;
  scenarios: readonly ScenarioView[];
  selected: string | undefined;
  onSelect: (id: string) => void;
  onSettle: (viewport: Viewport) => void;
  onClose: () => void;
}>;

/** A cluster opened in place: what it holds, and the way to the part of the axis where each has room. */
export function OpenCluster(props: Props) {
  const { place, scale, view, scenarios, selected, onSelect, onSettle, onClose } = props;
  const [words, { undated }] = [useWords('clusters'), useWords('timeline')];
  const tongue = useTongue();
  const { cluster, members } = place;
  const { rank } = view.index;
  const anchor = useCallback(() => document.getElementById(place.id) ?? undefined, [place.id]);
  function zoomTo(within: NonNullable<ClusterPlace['cluster']>) {
    const [from, to] = [dayNumber(within.firstOn), dayNumber(within.lastOn)];
    const air = Math.ceil((to - from) * 0.04);
    onSettle(viewportOf(scale, from - air, to + air));
    onClose();
  }
  return (
    <ClusterPanel
      title={words.together(members.length, cluster === undefined ? undated : clusterWhen(cluster, tongue))}
      items={[...members]
        .sort((a, b) => (rank[a] ?? 0) - (rank[b] ?? 0))
        .flatMap((position) => view.index.items[position] ?? [])}
      scenarios={scenarios}
      anchor={anchor}
      selected={selected}
      onSelect={onSelect}
      onZoom={cluster === undefined ? undefined : () => zoomTo(cluster)}
      onClose={onClose}
    />
  );
}

type ClusterPanelProps = Readonly<{
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
function ClusterPanel({
  title,
  items,
  scenarios,
  anchor,
  selected,
  onSelect,
  onZoom,
  onClose,
}: ClusterPanelProps) {
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
