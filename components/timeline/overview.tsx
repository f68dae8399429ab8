'use client';

import { memo, type PointerEvent } from 'react';
import { distanceOf, type Frame, spanOf, xOf } from '@/lib/charts/frame';
import type { ScenarioView } from '@/lib/charts/scenario-view';
import { shareOf, type TimeScale, timeScale } from '@/lib/charts/time-scale';
import type { TimelineItem } from '@/lib/charts/timeline-items';
import { daysInView, type Viewport } from '@/lib/charts/viewport';
import { yearText } from '@/lib/i18n/dates';
import { timeline } from '@/lib/i18n/messages/timeline';
import { dayNumber, isoDateOf } from '@/lib/time/day-number';
import { useWords } from '../shell/locale';
import styles from './timeline.module.css';

type Props = Readonly<{
  frame: Frame;
  scale: TimeScale;
  viewport: Viewport;
  items: readonly TimelineItem[];
  scenarios: readonly ScenarioView[];
  now: number;
  onCentre: (day: number) => void;
}>;

const height = 34;
const band = 18;

/** The whole axis at an even scale, however the one above is folded, widened or zoomed; a press goes there. */
export const Overview = memo(function Overview(props: Props) {
  const { frame, scale, viewport, items, scenarios, now } = props;
  const words = useWords(timeline);
  const first = scale.segments[0]?.from ?? now - 90;
  const even = timeScale({ from: first, to: now, marks: [first, now] });
  const at = (day: number) => shareOf(even, day) * frame.plot;
  const days = daysInView(scale, viewport);
  const window = spanOf(frame, at(days.from), at(days.to + 1));
  const track = spanOf(frame, 0, frame.plot);

  function onPress(event: PointerEvent<SVGSVGElement>) {
    const distance = distanceOf(frame, event.clientX - event.currentTarget.getBoundingClientRect().left);
    props.onCentre(first + (distance / frame.plot) * (now + 1 - first));
  }
  return (
    <svg
      className={styles.overview}
      width={frame.width}
      height={height}
      viewBox={`0 0 ${frame.width} ${height}`}
      aria-hidden="true"
      onPointerDown={onPress}
      onPointerMove={(event) => event.buttons === 1 && onPress(event)}
    >
      {frame.gutter === 0 ? undefined : (
        <text x={xOf(frame, -frame.gutter)} y="13" fontSize="11" fill="var(--text-muted)">
          {words.overview}
        </text>
      )}
      <rect x={track.x} y="0" width={track.width} height={band} fill="var(--surface-sunken)" />
      {items.map((item, index) => {
        const start = item.window?.earliest ?? item.window?.latest;
        if (start === undefined) return undefined;
        const end = item.window?.latest === undefined ? now : dayNumber(item.window.latest);
        const { x, width } = spanOf(frame, at(dayNumber(start)), at(end + 1));
        const colour = scenarios.find(({ id }) => id === item.lane)?.colour ?? 'var(--text-muted)';
        return (
          <rect
            key={item.id}
            x={x}
            y={2 + (index % 7) * 2}
            width={Math.max(2, width)}
            height="1.5"
            fill={colour}
            opacity="0.7"
          />
        );
      })}
      <rect
        x={window.x}
        y="0.75"
        width={Math.max(4, window.width)}
        height={band - 1.5}
        fill="var(--accent)"
        fillOpacity="0.07"
        stroke="var(--accent)"
        strokeWidth="1.5"
      />
      {yearStarts(first, now).map((day) => (
        <text key={day} x={xOf(frame, at(day))} y={height - 4} fontSize="11" fill="var(--text-muted)">
          {yearText(isoDateOf(day))}
        </text>
      ))}
    </svg>
  );
});

function yearStarts(from: number, to: number): readonly number[] {
  const starts: number[] = [from];
  for (let year = Number(yearText(isoDateOf(from))) + 1; year <= Number(yearText(isoDateOf(to))); year++) {
    starts.push(Date.UTC(year, 0, 1) / 86_400_000);
  }
  return starts;
}
