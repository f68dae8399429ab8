// Usage: npm run restore -- masar-backup.jsonl [--replace]
import { existsSync, readFileSync } from 'node:fs';
import { checkNode } from './lib/check-node.mjs';
import { ensureInstalled } from './lib/ensure-installed.mjs';
import { optionsOf } from './lib/options.mjs';
import { stop } from './lib/stop.mjs';
import { withDatabase } from './lib/with-database.mjs';

const usage = 'npm run restore -- masar-backup.jsonl [--replace]';
const {
  values: { replace },
  positionals: [file, ...more],
} = optionsOf(usage, { options: { replace: { type: 'boolean', default: false } }, allowPositionals: true });
if (file === undefined) stop(`Say which backup to restore: ${usage}`);
if (more.length > 0) stop(`Give one file and no more. Nothing was done. Usage: ${usage}`);
if (!existsSync(file)) stop(`There is no file ${file}. Nothing was changed.`);
checkNode();
await ensureInstalled();
const { restore } = await import('../lib/store/dump.mjs');

await withDatabase(async (db) => {
  const outcome = await restore(db, readFileSync(file, 'utf8'), { replace });
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
