import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { project } from './project.mjs';
import { reasonOf } from './reason-of.mjs';
import { stop } from './stop.mjs';

/**
 * Does something with the database that the settings name, and closes it; ends with a sentence if that fails. Brings it
 * up to date first, unless it is only to be looked at, and makes it where there is none, unless it is to be there already.
 *
 * @param {(db: import('kysely').Kysely<import('../../lib/store/tables').Tables>) => Promise<void>} work
 * @param {Readonly<{ migrates: boolean, makes: boolean }>} how
 */
export async function withDatabase(work, { migrates, makes } = { migrates: true, makes: true }) {
  const { settingsFrom } = await import('../../lib/settings.mjs');
  const { openDatabase } = await import('../../lib/store/open-database.mjs');
  const { retrying } = await import('../../lib/store/sql-errors.mjs');
  const { isUpToDate, migrate } = await import('../../lib/store/migrate.mjs');
  const settings = settingsFrom(process.env, project);
  const file = join(settings.dataDir, 'masar.db');
  if (!makes && settings.databaseUrl === undefined && !existsSync(file))
    stop(`There is no database at ${file}: start Masar once, or name another DATA_DIR. Nothing was done.`);
  const migrations = join(project, 'data', 'migrations');
  try {
    const { db } = openDatabase(settings);
    if (migrates) await migrate(db, migrations);
    else if (!(await isUpToDate(db, migrations)))
      stop('The database was made by another version of Masar: start this one once, then try again.');
    await retrying(() => work(db));
    await db.destroy();
  } catch (error) {
    stop(`That did not work (${reasonOf(error)}). The database is as it was.`);
  }
}
