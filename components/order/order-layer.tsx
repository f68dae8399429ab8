'use client';

import type { Shuffled } from '@/lib/session/state';
import { useGeometry } from '../timeline/geometry';
import styles from './order.module.css';

type Props = Readonly<{ compared: readonly string[] | undefined; shuffled: Shuffled | undefined }>;

/** Over the timeline: brackets around what is compared, and where each thing falls in a drawn set of dates. */
export function OrderLayer({ compared = [], shuffled }: Props) {
  const { xOfDay, placeOf } = useGeometry();
  const drawn = shuffled?.draws[shuffled.at];
  return (
    <g aria-hidden="true" pointerEvents="none">
      {compared.map((id) => {
        const place = placeOf(id);
        if (place === undefined) return undefined;
        const [left, right] = [Math.min(place.from, place.to) - 4, Math.max(place.from, place.to) + 4];
        return (
          <path
            key={id}
            data-compared={id}
            d={`M${left + 4} ${place.y - 9}H${left}V${place.y + 9}H${left + 4}M${right - 4} ${place.y - 9}H${right}V${place.y + 9}H${right - 4}`}
            fill="none"
            stroke="var(--accent)"
            strokeWidth="1.6"
          />
        );
      })}
      {drawn === undefined
        ? undefined
        : [...drawn].map(([id, day]) => {
            const place = placeOf(id);
            if (place === undefined) return undefined;
            const ticks = shuffled?.draws.map((days) => days.get(id) ?? day) ?? [];
            return (
              <g key={id} data-drawn={id}>
                <g className={styles.ticks}>
                  {ticks.map((each, index) => (
                    <path
                      // one tick for each draw, also where two fall on one day
                      // biome-ignore lint/suspicious/noArrayIndexKey: a draw has no name but its number
                      key={index}
                      d={`M${xOfDay(each + 0.5)} ${place.y - 7}v14`}
                      stroke="var(--text)"
                      strokeOpacity="0.55"
                      strokeWidth="1.4"
                    />
                  ))}
                </g>
                <circle
                  className={styles.dot}
                  cx={xOfDay(day + 0.5)}
                  cy={place.y}
                  r="5"
                  fill="var(--accent)"
                  stroke="var(--surface)"
                  strokeWidth="1.6"
                />
              </g>
            );
          })}
    </g>
  );
}
