'use client';

import type { ReactNode } from 'react';
import { NumberField } from './number-field';
import styles from './sandbox-panel.module.css';

type Props = Readonly<{
  label: string;
  /** What stands before the slider in place of the label, which is then read out only. */
  shown?: ReactNode;
  value: number;
  recorded: number;
  least: number;
  most: number;
  step: number;
  onLook: (value: number) => void;
  onRest: () => void;
}>;

/** A slider and a field for one number, with a dashed tick where it stands in the record. */
export function Dial({ label, shown, value, recorded, step, onRest, ...rest }: Props) {
  const { least, most, onLook } = rest;
  return (
    <div className={styles.dial}>
      <span className={styles.dialName}>{shown ?? label}</span>
      <span className={styles.slide}>
        <input
          type="range"
          aria-label={label}
          min={least}
          max={most}
          step={step}
          value={value}
          onChange={(event) => onLook(Number(event.target.value))}
          onPointerUp={onRest}
          onBlur={onRest}
        />
        <span className={styles.ticks} aria-hidden="true">
          <span
            className={styles.tick}
            style={{ insetInlineStart: `${((recorded - least) / (most - least)) * 100}%` }}
          />
        </span>
      </span>
      <NumberField {...rest} label={label} isBare value={value} onRest={onRest} />
    </div>
  );
}
