'use client';

import { useMemo } from 'react';
import { xOf } from '@/lib/charts/frame';
import { ghosts } from '@/lib/charts/ghosts';
import type { TimelineItem } from '@/lib/charts/timeline-items';
import type { TimelinePlot } from '@/lib/charts/timeline-plot';
import { drawn, rows } from '@/lib/charts/timeline-view';
import { along } from '@/lib/charts/viewport';
import type { Chronology } from '@/lib/dossier/chronology';
import type { IsoDate } from '@/lib/time/civil-date';
import { dayNumber } from '@/lib/time/day-number';

type Props = Readonly<{
  place: TimelinePlot;
  items: readonly TimelineItem[];
  /** Both clocks as the record has them. */
  recorded: Chronology;
  recordedOn: IsoDate;
  asOfOn: IsoDate;
  /** Days that fit, marked on the axis while the pin is held. */
  fitting: readonly IsoDate[];
}>;

/** Where things stand in the record, hollow and faint, each tied to where the day tried out puts it. */
export function AnchorGhosts({ place, items, recorded, recordedOn, asOfOn, fitting }: Props) {
  const { frame, scale, viewport } = place;
  const were = useMemo(() => ghosts(items, recorded), [items, recorded]);
  const pin = xOf(frame, along(scale, viewport, frame.plot, dayNumber(recordedOn) + 1));
  return (
    <g
      aria-hidden="true"
      pointerEvents="none"
      fill="none"
      stroke="var(--text-muted)"
      data-ghosts={were.length}
    >
      <path d={`M${pin} 16V${place.height}`} strokeDasharray="2 4" />
      <circle cx={pin} cy="9" r="5.5" strokeDasharray="2 2" strokeWidth="1.4" />
      {fitting.map((day) => {
        const x = place.xOfDay(dayNumber(day) + 1);
        return <path key={day} d={`M${x} ${rows.axis - 4}v7`} stroke="var(--accent)" strokeWidth="2.4" />;
      })}
      {were.map((item) => {
        const now = place.placeOf(item.id);
        if (now === undefined) return undefined;
        const then = drawn(item, scale, viewport, frame, asOfOn);
        const [left, right] = [Math.min(then.from, then.to), Math.max(then.from, then.to)];
        const [from, to] = [(left + right) / 2, (now.from + now.to) / 2];
        return (
          <g key={item.id} data-ghost={item.id}>
            <path d={`M${from} ${now.y + 4}v3H${to}v-3`} strokeWidth="0.8" strokeOpacity="0.7" />
            <rect
              x={left}
              y={now.y - 4}
              width={Math.max(8, right - left)}
              height="8"
              strokeOpacity="0.75"
              rx={item.shape === 'day' ? 4 : 1}
              strokeDasharray="2 2"
            />
          </g>
        );
      })}
    </g>
  );
}
