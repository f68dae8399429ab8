'use client';

import { useCallback } from 'react';
import type { ScenarioView } from '@/lib/charts/scenario-view';
import type { TimeScale } from '@/lib/charts/time-scale';
import type { TimelineView } from '@/lib/charts/timeline-view';
import { type Viewport, viewportOf } from '@/lib/charts/viewport';
import { dayNumber } from '@/lib/time/day-number';
import { useTongue, useWords } from '../shell/locale';
import { ClusterPanel } from './cluster-panel';
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
