import 'server-only';
import { migrate } from './migrate.mjs';
import { type Database, openDatabase } from './open-database.mjs';
import { sqlStore } from './sql-store';
import type { Store } from './store';
import { StoreError } from './store-error';
import { systemClock } from './system-clock';

/** Opens the database, or creates it, and brings its tables up to date. */
export async function openStore(
  where: Readonly<{ dataDir: string; databaseUrl?: string | undefined; migrations: string }>,
): Promise<Store> {
  const database = opened(where);
  try {
    await migrate(database.db, where.migrations);
  } catch (cause) {
    await database.db.destroy();
    throw new StoreError('open the database', cause);
  }
  return sqlStore(database, systemClock);
}

function opened(where: Readonly<{ dataDir: string; databaseUrl?: string | undefined }>): Database {
  try {
    return openDatabase(where);
  } catch (cause) {
    throw new StoreError('open the database', cause);
  }
}
