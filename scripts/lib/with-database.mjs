import { join } from 'node:path';
import { project } from './project.mjs';
import { reasonOf } from './reason-of.mjs';
import { stop } from './stop.mjs';

/**
 * Does something with the database that the settings name, and closes it; ends with a sentence if that fails.
 *
 * @param {(db: import('kysely').Kysely<import('../../lib/store/tables').Tables>) => Promise<void>} work
 */
export async function withDatabase(work) {
  const { settingsFrom } = await import('../../lib/settings.mjs');
  const { openDatabase } = await import('../../lib/store/open-database.mjs');
  const { migrate } = await import('../../lib/store/migrate.mjs');
  try {
    const { db } = openDatabase(settingsFrom(process.env, project));
    await migrate(db, join(project, 'data', 'migrations'));
    await work(db);
    await db.destroy();
  } catch (error) {
    stop(`That did not work (${reasonOf(error)}). The database is as it was.`);
  }
}
