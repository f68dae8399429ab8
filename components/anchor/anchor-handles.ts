import type { IsoDate } from '@/lib/time/civil-date';

/** The publication day tried out, and the ways to move it; what each of them does to the address is not known here. */
export type AnchorHandles = Readonly<{
  on: IsoDate;
  recordedOn: IsoDate;
  isHeld: boolean;
  isTried: boolean;
  /** While a pin is dragged. */
  hold: (to: IsoDate) => void;
  /** A leap to a day, such as the end of a drag. */
  leap: (to: IsoDate) => void;
  /** A small step, such as an arrow key. */
  step: (to: IsoDate) => void;
  cancel: () => void;
  drop: () => void;
}>;
