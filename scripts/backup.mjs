// Usage: npm run backup -- masar-backup.jsonl   (the server may go on running)
import { open, rename } from 'node:fs/promises';
import { checkNode } from './lib/check-node.mjs';
import { ensureInstalled } from './lib/ensure-installed.mjs';
import { stop } from './lib/stop.mjs';
import { withDatabase } from './lib/with-database.mjs';

const file = process.argv[2];
if (file === undefined) stop('Say where the backup goes: npm run backup -- masar-backup.jsonl');
checkNode();
await ensureInstalled();
const { dump } = await import('../lib/store/dump.mjs');

await withDatabase(async (db) => {
  // Under another name until it is whole and on the disk: a file that has the name is a backup.
  const unfinished = `${file}.unfinished`;
  const handle = await open(unfinished, 'w', 0o600);
  const rows = await dump(db, (line) => handle.write(line));
  await handle.sync();
  await handle.close();
  await rename(unfinished, file);
  console.log(`Backed up ${rows} rows to ${file}`);
});
