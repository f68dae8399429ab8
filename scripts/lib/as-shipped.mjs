import { dump, restore } from '../../lib/store/dump.mjs';
import { openDatabase } from '../../lib/store/open-database.mjs';

/**
 * Remembers what the database of a folder holds, and gives what puts exactly that back, beside the server that uses it.
 *
 * @param {string} dataDir
 * @returns {Promise<Readonly<{ putBack: () => Promise<void>, close: () => Promise<void> }>>}
 */
export async function asShipped(dataDir) {
  const { db } = openDatabase({ dataDir });
  /** @type {string[]} */
  const lines = [];
  await dump(db, async (line) => lines.push(line));
  const kept = lines.join('');
  return {
    putBack: async () => {
      const { kind } = await restore(db, kept, { replace: true });
      if (kind !== 'restored') throw new Error(`the database could not be put back: ${kind}`);
    },
    close: () => db.destroy(),
  };
}
