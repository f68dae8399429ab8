// Usage: npm run backup -- masar-backup.jsonl   (the server may go on running)
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { checkNode } from './lib/check-node.mjs';
import { ensureInstalled } from './lib/ensure-installed.mjs';
import { optionsOf } from './lib/options.mjs';
import { stop } from './lib/stop.mjs';
import { withDatabase } from './lib/with-database.mjs';

const usage = 'npm run backup -- masar-backup.jsonl';
const {
  positionals: [file, ...more],
} = optionsOf(usage, { options: {}, allowPositionals: true });
if (file === undefined) stop(`Say where the backup goes: ${usage}`);
if (more.length > 0) stop(`Give one file and no more. Nothing was done. Usage: ${usage}`);
if (existsSync(file) && !readFileSync(file, 'utf8').startsWith('{"format":"masar.backup/'))
  stop(`${file} is there and is no backup of Masar: choose another name. Nothing was done.`);
checkNode();
await ensureInstalled();
const { unfinishedOf, writeBackup } = await import('./lib/write-backup.mjs');

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
  process.once(signal, () => {
    rmSync(unfinishedOf(file), { force: true });
    process.exit(1);
  });

await withDatabase(
  async (db) => {
    const backup = await writeBackup(db, file);
    if (backup.kind === 'nothing')
      stop(`There is nothing to back up: the database holds no dossier. ${file} is as it was.`);
    console.log(`Backed up ${backup.rows} rows to ${file}`);
  },
  { migrates: true, makes: false },
);
