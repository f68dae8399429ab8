import { type Door, door } from '@/lib/api/server/door';
import { env } from '@/lib/env';
import { readyStore } from './ready-store';

// `scripts/lib/serve.mjs` leaves this place empty before it lets Next start, and asks whatever stands in it about every
// request. Next alone has no gate, so it may not serve alone.
const place = Symbol.for('masar.door');
const shared: typeof globalThis & { [place]?: Door | undefined } = globalThis;

/** The database is opened, migrated and seeded, and the gate closed, or the server gives up: never half ready. */
export async function startUp(): Promise<void> {
  try {
    if (!(place in shared)) throw new Error('nothing stands before it; use npm start or npm run dev');
    await readyStore();
    shared[place] = door(env(), readyStore);
  } catch (error) {
    console.error(`Masar cannot start: ${error instanceof Error ? error.message : String(error)}`);
    process.exit(1);
  }
}
