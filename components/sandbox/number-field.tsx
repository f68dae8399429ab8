'use client';

import { useId, useState } from 'react';
import { Input } from '@/components/ui/field';
import { latinDigits } from '@/lib/workbench/points-input';
import styles from './sandbox-panel.module.css';

type Props = Readonly<{
  label: string;
  /** Whether the label is read out only, because the place of the field says it already. */
  isBare?: boolean;
  value: number;
  least: number;
  most: number;
  onLook: (value: number) => void;
  onRest: () => void;
}>;

/** A number that acts while it is typed, in either kind of digits; what is not in range waits until it is. */
export function NumberField({ label, isBare = false, value, least, most, onLook, onRest }: Props) {
  const id = useId();
  const [typed, setTyped] = useState<string>();
  const end = () => {
    setTyped(undefined);
    onRest();
  };
  const meant = typed === undefined ? undefined : within(typed, least, most);
  const isWrong = typed !== undefined && meant === undefined;
  // what was typed stands while it is what counts: taken back, the field says what stands instead
  const shown = isWrong || meant === value ? typed : undefined;
  return (
    <span className={styles.number}>
      {isBare ? undefined : <label htmlFor={id}>{label}</label>}
      <Input
        id={id}
        aria-label={isBare ? label : undefined}
        aria-invalid={isWrong}
        data-acts-while-typed
        inputMode="decimal"
        dir="ltr"
        size={4}
        maxLength={7}
        value={shown ?? String(value)}
        onChange={(event) => {
          setTyped(event.target.value);
          const next = within(event.target.value, least, most);
          if (next !== undefined) onLook(next);
        }}
        onBlur={end}
        onKeyDown={(event) => {
          if (event.key === 'Enter') end();
        }}
      />
    </span>
  );
}

function within(text: string, least: number, most: number): number | undefined {
  const plain = latinDigits(text);
  const value = /^\d+(\.\d+)?$/.test(plain) ? Number(plain) : Number.NaN;
  return value >= least && value <= most ? value : undefined;
}
