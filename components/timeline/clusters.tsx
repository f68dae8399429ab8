import { memo, useMemo } from 'react';
import type { Cluster } from '@/lib/charts/cluster';
import type { Frame } from '@/lib/charts/frame';
import type { ScenarioView } from '@/lib/charts/scenario-view';
import type { TimelineItem } from '@/lib/charts/timeline-items';
import { once } from '@/lib/kernel/once';
import { areaFill } from '../charts/scenario-patterns';
import { useTongue, useWords } from '../shell/locale';
import { type ClusterPlace, clusterBox, clusterGeometry } from './cluster-places';
import { describedCluster, describedShelf, mixOf } from './described-cluster';

type Props = Readonly<{
  places: readonly ClusterPlace[];
  frame: Frame;
  scenarios: readonly ScenarioView[];
  /** The cluster that the keyboard stands on, that is open, or that holds what is selected. */
  chosen: string | undefined;
  items: readonly TimelineItem[];
}>;

/** What has no room of its own, counted: as long as it may have lasted, parted by scenario. */
export const Clusters = memo(function Clusters({ places, frame, scenarios, chosen, items }: Props) {
  const { undated } = useWords('timeline');
  const tongue = useTongue();
  // each is put into words once, however often it is drawn
  const words = useMemo(
    () => once((cluster: Cluster) => describedCluster(cluster, tongue, scenarios)),
    [tongue, scenarios],
  );
  return places.map((place) => (
    <ClusterMark
      key={place.id}
      place={place}
      frame={frame}
      scenarios={scenarios}
      chosen={place.id === chosen}
      label={
        place.cluster === undefined
          ? describedShelf(place.members.length, undated, items[place.members[0] ?? -1], tongue)
          : words(place.cluster)
      }
    />
  ));
});

type MarkProps = Readonly<{
  place: ClusterPlace;
  frame: Frame;
  scenarios: readonly ScenarioView[];
  chosen: boolean;
  label: string;
}>;

function ClusterMark({ place, frame, scenarios, chosen, label }: MarkProps) {
  const { x, width } = clusterBox(frame, place);
  const top = place.y - clusterGeometry.height / 2;
  const count = place.members.length;
  const towards = frame.rightToLeft ? -1 : 1;
  const end = towards > 0 ? x + width : x;
  return (
    <g id={place.id} role="option" aria-selected={chosen} aria-label={label} data-cluster={place.id}>
      <rect x={x - 2} y={place.y - 12} width={width + 4} height="24" fill="transparent" />
      {parts(place, scenarios, x, width, towards).map((part) => (
        <rect
          key={part.key}
          x={part.x}
          y={top}
          width={part.width}
          height={clusterGeometry.height}
          fill={part.fill}
        />
      ))}
      <rect
        x={x}
        y={top}
        width={width}
        height={clusterGeometry.height}
        fill="none"
        stroke={chosen ? 'var(--accent)' : 'var(--text-muted)'}
        strokeWidth={chosen ? 2 : 1}
      />
      {place.goesOn ? (
        <path
          d={`M${end + towards} ${place.y - 4}l${3.5 * towards} 4l${-3.5 * towards} 4`}
          fill="none"
          stroke="var(--text-muted)"
          strokeWidth="1.4"
        />
      ) : undefined}
      <text
        x={x + width / 2}
        y={place.y + 4}
        textAnchor="middle"
        fontSize={clusterGeometry.label}
        fontWeight="600"
        fill="var(--text)"
        stroke="var(--surface)"
        strokeWidth="4"
        paintOrder="stroke"
      >
        {count}
      </text>
    </g>
  );
}

type Part = Readonly<{ key: string; x: number; width: number; fill: string }>;

/** Shares of the scenarios in the dossier's order from the start side on; context is plain. */
function parts(
  { cluster, members }: ClusterPlace,
  scenarios: readonly ScenarioView[],
  x: number,
  width: number,
  towards: 1 | -1,
): readonly Part[] {
  const plain = 'var(--surface-sunken)';
  if (cluster === undefined) return [{ key: 'undated', x, width, fill: plain }];
  let at = towards > 0 ? x : x + width;
  return mixOf(cluster, scenarios).map(({ scenario, count }) => {
    const own = (count / members.length) * width;
    const part = {
      key: scenario?.id ?? 'context',
      x: towards > 0 ? at : at - own,
      width: own,
      fill: scenario === undefined ? plain : areaFill(scenario),
    };
    at += own * towards;
    return part;
  });
}
