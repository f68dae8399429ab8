// A process of its own that migrates, says "copied" when every row has its hash, and never gets any further.
// Usage: node stuck-migration.mjs <data folder> [<database URL>]
import { join } from 'node:path';
import { migrate } from '../migrate.mjs';
import { migrationSteps } from '../migration-steps.mjs';
import { openDatabase } from '../open-database.mjs';

const [dataDir = '', databaseUrl] = process.argv.slice(2);
const copyHashed = migrationSteps['0002-chains-and-hashes.sql'];
Object.assign(migrationSteps, {
  /** @param {Parameters<typeof migrate>[0]} db */
  '0002-chains-and-hashes.sql': async (db) => {
    await copyHashed?.(db);
    process.stdout.write('copied\n');
    await new Promise((resolve) => setTimeout(resolve, 3_600_000));
  },
});
await migrate(openDatabase({ dataDir, databaseUrl }).db, join(process.cwd(), 'data', 'migrations'));
