import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { nextCommand } from '../../scripts/lib/ensure-built.mjs';
import { project } from '../../scripts/lib/project.mjs';
import { served } from './served.mjs';

const folder = join(project, 'bench/bare');

/**
 * Next with nothing in it: an empty page made for each request, and two route handlers that answer the very bytes of
 * ours.
 *
 * @param {Readonly<{ health: string, dossier: string }>} bytes
 * @param {string} scratch a folder for them
 */
export async function servedBare({ health, dossier }, scratch) {
  execFileSync(process.execPath, [nextCommand(), 'build'], { cwd: folder, stdio: 'inherit' });
  const file = join(scratch, 'dossier.json');
  writeFileSync(file, dossier);
  return served(
    nextCommand(),
    folder,
    () => ({ NODE_ENV: 'production', BARE_HEALTH: health, BARE_DOSSIER: file }),
    ['start', '--hostname', '127.0.0.1', '--port', 'PORT'],
  );
}
