import type { ReactNode } from 'react';
import { placeOn, type WhyScale } from '@/lib/charts/why-scale';
import styles from './why.module.css';

const ticks = [0, 10, 20, 30, 40, 50, 60, 70, 80, 90, 100];

type Props = Readonly<{
  name: ReactNode;
  scale: WhyScale;
  /** What is drawn on the row, in percent of its width. */
  children: ReactNode;
  /** The same in figures. */
  value: ReactNode;
  isWhole?: boolean;
}>;

/** One row of a picture: a name, a mark on a common scale, and the figure. */
export function BarRow({ name, scale, children, value, isWhole = false }: Props) {
  return (
    <li className={styles.row} data-whole={isWhole || undefined}>
      <span className={styles.name}>{name}</span>
      <svg className={styles.bar} direction="ltr" aria-hidden="true">
        {shownTicks(scale).map((points) => (
          <line
            key={points}
            x1={`${placeOn(scale, points)}%`}
            x2={`${placeOn(scale, points)}%`}
            y1="0"
            y2="100%"
            stroke="var(--grid)"
          />
        ))}
        {children}
      </svg>
      <span className={styles.value}>{value}</span>
    </li>
  );
}

/** What the lines behind the rows stand for. */
export function ScaleRow({ scale, label }: Readonly<{ scale: WhyScale; label: (points: number) => string }>) {
  return (
    <li className={styles.row} aria-hidden="true">
      <span className={styles.name} />
      <svg className={styles.bar} direction="ltr" aria-hidden="true">
        {shownTicks(scale).map((points) => (
          <text
            key={points}
            x={`${placeOn(scale, points)}%`}
            y="80%"
            textAnchor="middle"
            className={styles.tick}
          >
            {label(points)}
          </text>
        ))}
      </svg>
    </li>
  );
}

function shownTicks({ from, to }: WhyScale): readonly number[] {
  const step = to - from > 40 ? 20 : 10;
  return ticks.filter((points) => points % step === 0 && points >= from && points <= to);
}
