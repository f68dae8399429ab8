// Usage: npm run restore -- masar-backup.jsonl [--replace]
import { readFileSync } from 'node:fs';
import { checkNode } from './lib/check-node.mjs';
import { ensureInstalled } from './lib/ensure-installed.mjs';
import { stop } from './lib/stop.mjs';
import { withDatabase } from './lib/with-database.mjs';

const file = process.argv.slice(2).find((word) => !word.startsWith('--'));
if (file === undefined) stop('Say which backup to restore: npm run restore -- masar-backup.jsonl');
checkNode();
await ensureInstalled();
const { restore } = await import('../lib/store/dump.mjs');

await withDatabase(async (db) => {
  const outcome = await restore(db, readFileSync(file, 'utf8'), {
    replace: process.argv.includes('--replace'),
  });
  if (outcome.kind === 'damaged')
    stop(
      `${file} is no whole backup of Masar: it was cut short, altered, or is something else. Nothing was changed.`,
    );
  if (outcome.kind === 'not-empty')
    stop(
      `The database holds ${outcome.dossiers} dossier(s) already and nothing was changed: name another DATA_DIR, or add --replace to put the backup in their place.`,
    );
  console.log(`Restored ${outcome.rows} rows from ${file}`);
});
