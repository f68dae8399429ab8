import { rmSync } from 'node:fs';
import { open, rename } from 'node:fs/promises';
import { dump } from '../../lib/store/dump.mjs';

/**
 * Writes a backup, under another name until it is whole and on the disk: a file that has the name is a backup. Whatever
 * goes wrong, the file that had the name before is as it was, and nothing half done is left.
 *
 * @param {Parameters<typeof dump>[0]} db
 * @param {string} file
 * @returns {Promise<Readonly<{ kind: 'written', rows: number } | { kind: 'nothing' }>>}
 */
export async function writeBackup(db, file) {
  const [any] = await db.selectFrom('dossier').select('slug').limit(1).execute();
  if (any === undefined) return { kind: 'nothing' };
  const unfinished = unfinishedOf(file);
  // one that was killed left it, perhaps open to others
  rmSync(unfinished, { force: true });
  const handle = await open(unfinished, 'wx', 0o600);
  try {
    const rows = await dump(db, (line) => handle.appendFile(line));
    await handle.sync();
    await rename(unfinished, file);
    return { kind: 'written', rows };
  } finally {
    await handle.close();
    rmSync(unfinished, { force: true });
  }
}

/** @param {string} file */
export function unfinishedOf(file) {
  return `${file}.unfinished`;
}
