import { useState } from 'react';

/** A value that stands still while something is being dragged, as it was when the drag began. */
export function useHeld<T>(value: T, isHeld: boolean): T {
  const [kept, setKept] = useState(value);
  if (isHeld) return kept;
  if (kept !== value) setKept(value);
  return value;
}
