'use client';

import { memo, useMemo } from 'react';
import { type AxisDays, density } from '@/lib/charts/density';
import { densityOutline, layerPaths, peakOf, stripPath } from '@/lib/charts/density-outline';
import { evenTicks } from '@/lib/charts/even-ticks';
import { type Frame, spanOf, xOf } from '@/lib/charts/frame';
import type { ScenarioView } from '@/lib/charts/scenario-view';
import type { TimeScale } from '@/lib/charts/time-scale';
import type { TimelineItem } from '@/lib/charts/timeline-items';
import { daysInView, type Viewport } from '@/lib/charts/viewport';
import { monthAndYear, monthName, yearText } from '@/lib/i18n/dates';
import type { Tongue } from '@/lib/i18n/tongue';
import { dateParts } from '@/lib/time/date-parts';
import { isoDateOf } from '@/lib/time/day-number';
import { useTongue, useWords } from '../shell/locale';
import styles from './overview.module.css';
import { OverviewBrush } from './overview-brush';

type Props = Readonly<{
  frame: Frame;
  scale: TimeScale;
  viewport: Viewport;
  /** Everything there is, and of it what the filter lets through. */
  all: readonly TimelineItem[];
  items: readonly TimelineItem[];
  scenarios: readonly ScenarioView[];
  now: number;
  onMove: (viewport: Viewport) => void;
  onSettle: (viewport: Viewport) => void;
}>;

const band = 26;
const height = 44;
const tickRoom = 56;

/** The whole axis at an even scale, however the one above is folded, widened or zoomed, with the view as a window on it. */
export const Overview = memo(function Overview(props: Props) {
  const { frame, scale, viewport, all, items, scenarios, now, onMove, onSettle } = props;
  const first = scale.segments[0]?.from ?? now - 90;
  const last = (scale.segments.at(-1)?.to ?? now + 1) - 1;
  const extent: AxisDays = useMemo(() => ({ first, last }), [first, last]);
  return (
    <div className={styles.overview} style={{ inlineSize: frame.width, blockSize: height }} dir="ltr">
      <Strip frame={frame} extent={extent} all={all} items={items} scenarios={scenarios} />
      <OverviewBrush
        frame={frame}
        scale={scale}
        extent={extent}
        days={daysInView(scale, viewport)}
        height={band}
        target={height}
        onMove={onMove}
        onSettle={onSettle}
      />
    </div>
  );
});

type StripProps = Pick<Props, 'frame' | 'all' | 'items' | 'scenarios'> & Readonly<{ extent: AxisDays }>;

/** How many developments stand where on the axis, stacked by scenario; a view that moves changes nothing of it. */
const Strip = memo(function Strip({ frame, extent, all, items, scenarios }: StripProps) {
  const words = useWords('overview');
  const tongue = useTongue();
  const strip = useMemo(() => strips(all, items, scenarios, extent), [all, items, scenarios, extent]);
  const ticks = evenTicks(extent, frame.plot / tickRoom);
  const track = spanOf(frame, 0, frame.plot);
  const { first, last } = extent;
  const at = (day: number) => ((day - first) / (last + 1 - first)) * frame.plot;
  return (
    <svg
      className={styles.drawing}
      width={frame.width}
      height={height}
      viewBox={`0 0 ${frame.width} ${height}`}
      direction={frame.rightToLeft ? 'rtl' : 'ltr'}
      aria-hidden="true"
    >
      {frame.gutter === 0 ? undefined : (
        <text x={xOf(frame, -frame.gutter)} y="17" fontSize="11" fill="var(--text-muted)">
          {words.name}
        </text>
      )}
      <rect x={track.x} y="0" width={track.width} height={band} fill="var(--surface-sunken)" />
      <g transform={`translate(${track.x})`}>
        <path
          d={stripPath(strip.all, track.width, band, frame.rightToLeft)}
          fill="var(--text-muted)"
          opacity="0.3"
        />
        {layerPaths(strip.items, track.width, band, frame.rightToLeft).map((path, layer) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the layers are told apart by their order alone
          <path key={layer} d={path} fill={strip.colours[layer]} fillOpacity="0.75" />
        ))}
      </g>
      {ticks.map(({ day, kind }, index) => (
        <g key={day}>
          <path d={`M${xOf(frame, at(day))} ${band}v4`} stroke="var(--rule-strong)" />
          <text x={xOf(frame, at(day))} y={height - 5} fontSize="11" fill="var(--text-muted)">
            {tickText(tongue, day, kind, index === 0)}
          </text>
        </g>
      ))}
    </svg>
  );
});

function strips(
  all: readonly TimelineItem[],
  items: readonly TimelineItem[],
  scenarios: readonly ScenarioView[],
  extent: AxisDays,
) {
  const order = [...scenarios.map(({ id }) => id), undefined];
  const everything = density(all, order, extent);
  const peak = peakOf(everything);
  return {
    all: densityOutline(everything, peak),
    items: densityOutline(items === all ? everything : density(items, order, extent), peak),
    colours: [...scenarios.map(({ colour }) => colour), 'var(--text-muted)'],
  };
}

function tickText(tongue: Tongue, day: number, kind: 'year' | 'month', isFirst: boolean): string {
  const on = isoDateOf(day);
  if (kind === 'year') return yearText(on, tongue);
  return isFirst ? monthAndYear(tongue, on, 'short') : monthName(tongue, dateParts(on).month, 'short');
}
