// A process of its own that appends revisions and says the number of each once it is kept.
// Usage: node writer.mjs <data folder> <slug> <author> <how many>
import { join } from 'node:path';
import { migrate } from '../migrate.mjs';
import { openDatabase } from '../open-database.mjs';
import { isUniqueViolation } from '../sql-errors.mjs';

const [dataDir = '', slug = '', author = '', count = '0'] = process.argv.slice(2);
const { db } = openDatabase({ dataDir });
await migrate(db, join(process.cwd(), 'data', 'migrations'));

for (let kept = 0; kept < Number(count); ) {
  const newest = await db
    .selectFrom('revision')
    .selectAll()
    .where('slug', '=', slug)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow();
  const number = newest.number + 1;
  const body = JSON.stringify({ ...JSON.parse(newest.body), author });
  const row = { ...newest, number, based_on: newest.number, id: `${author}-${kept}`, body };
  try {
    await db.insertInto('revision').values(row).execute();
  } catch (error) {
    if (isUniqueViolation(error)) continue;
    throw error;
  }
  kept += 1;
  process.stdout.write(`${number}\n`);
}
await db.destroy();
