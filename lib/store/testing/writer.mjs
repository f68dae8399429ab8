// A process of its own that appends revisions and says the number of each once it is kept.
// Usage: node writer.mjs <data folder> <slug> <author> <how many>
import { join } from 'node:path';
import { append } from '../append.mjs';
import { migrate } from '../migrate.mjs';
import { openDatabase } from '../open-database.mjs';
import { retrying } from '../sql-errors.mjs';

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
  const { chain, number: basedOn, recorded_at: recordedAt } = newest;
  const body = JSON.stringify({ ...JSON.parse(newest.body), author });
  const addition = { slug, chain, basedOn, id: `${author}-${kept}`, recordedAt, body };
  const outcome = await retrying(() => append(db, addition));
  if (outcome.kind !== 'kept') continue;
  kept += 1;
  process.stdout.write(`${outcome.number}\n`);
}
await db.destroy();
