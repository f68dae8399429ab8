import styles from './weight-slider.module.css';

type Placed = Readonly<{ middle: number; at: (value: number) => string }>;

/** A plain tick where the weight was last saved. */
export function SavedMark({ saved, at, middle }: Placed & Readonly<{ saved: number }>) {
  return (
    <svg x={at(saved)} y={middle} overflow="visible" aria-hidden="true">
      <line y1="-9" y2="9" className={styles.savedHalo} />
      <line y1="-9" y2="9" className={styles.saved} />
    </svg>
  );
}

/** A dashed tick and an open triangle where the evidence would put the weight; light where the weight covers it. */
export function ImpliedMark({
  implied,
  points,
  open,
  at,
  middle,
}: Placed & Readonly<{ implied: number; points: number; open: boolean }>) {
  const near = Math.abs(implied - points) < 3;
  const under = near && !open;
  return (
    <svg x={at(implied)} y={middle} overflow="visible" aria-hidden="true">
      <line y1={under ? -7 : -10} y2="4" className={under ? styles.impliedOver : styles.implied} />
      {!near && implied < points ? <line y1="-2" y2="2" className={styles.impliedOver} /> : undefined}
      <path d="M0 4.5l4.2 6.8h-8.4z" className={styles.triangle} />
    </svg>
  );
}
