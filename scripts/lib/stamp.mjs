import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { project } from './project.mjs';

/**
 * A digest of files and folders of the project, by content: a changed time alone makes nothing stale.
 *
 * @param {readonly string[]} names
 */
export function digestOf(names) {
  const hash = createHash('sha256').update(process.version);
  for (const name of names)
    for (const file of filesIn(name))
      hash
        .update(file)
        .update('\0')
        .update(readFileSync(join(project, file)));
  return hash.digest('hex');
}

/**
 * @param {string} stampFile
 * @param {string} digest
 */
export function isStamped(stampFile, digest) {
  const path = join(project, stampFile);
  return existsSync(path) && readFileSync(path, 'utf8') === digest;
}

/**
 * @param {string} stampFile
 * @param {string} digest
 */
export function putStamp(stampFile, digest) {
  writeFileSync(join(project, stampFile), digest);
}

/**
 * @param {string} name
 * @returns {string[]}
 */
function filesIn(name) {
  const path = join(project, name);
  if (!existsSync(path)) return [];
  try {
    return readdirSync(path, { withFileTypes: true })
      .filter((entry) => !/\.test\.tsx?$/.test(entry.name))
      .sort((a, b) => (a.name < b.name ? -1 : 1))
      .flatMap((entry) =>
        entry.isDirectory() ? filesIn(`${name}/${entry.name}`) : [`${name}/${entry.name}`],
      );
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOTDIR') return [name];
    throw error;
  }
}
