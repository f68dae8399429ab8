import { randomBytes } from 'node:crypto';
import type { StoreClock } from './store';
import { uuidV7 } from './uuid-v7';

/** The clock and the randomness of this machine. */
export const systemClock: StoreClock = {
  now: () => new Date(),
  newId: () => uuidV7(Date.now(), randomBytes(10)),
};
