import { useState } from 'react';

/** A value as it was when a drag began, for as long as the drag lasts. */
export function useFrozenWhile<T>(value: T, isHeld: boolean): T {
  const [kept, setKept] = useState(value);
  if (isHeld) return kept;
  if (kept !== value) setKept(value);
  return value;
}
