import { existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Makes a folder and those above it, for their owner alone. Step by step, for Node's own recursive way never returns where the system
 * denies that a folder can be made by saying that its parent is missing (`/proc` does).
 *
 * @param {string} path
 */
export function makeFolder(path) {
  if (existsSync(path)) return;
  if (dirname(path) !== path) makeFolder(dirname(path));
  try {
    mkdirSync(path, { mode: 0o700 });
  } catch (error) {
    // A second server made it a moment ago.
    if (!existsSync(path)) throw error;
  }
}
