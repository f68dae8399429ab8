import type { Point } from '@/lib/geo/point';
import styles from './scenario-map.module.css';

type Props = Readonly<{ at: Point; label: string; colour: string; boxed: boolean }>;

/** A number on the map: in the colour of the sea on a wide shaft, elsewhere in a box in its scenario's colour. */
export function MapNumber({ at, label, colour, boxed }: Props) {
  const boxWidth = label.length * 15 + 16;
  return (
    <>
      {boxed ? (
        <rect
          className={styles.numberBox}
          x={at.x - boxWidth / 2}
          y={at.y - 18}
          width={boxWidth}
          height={36}
        />
      ) : undefined}
      <text
        className={styles.number}
        x={at.x}
        y={at.y + 9}
        fontSize={26}
        fill={boxed ? colour : 'var(--map-casing)'}
      >
        {label}
      </text>
    </>
  );
}
