import { cpSync, mkdirSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { project } from '../lib/project.mjs';

/**
 * Makes a copy of what the tests of the engine need, which can be broken without harm.
 *
 * @param {string} folder
 */
export function copyOfProject(folder) {
  mkdirSync(folder, { recursive: true });
  for (const name of ['package.json', 'tsconfig.json', 'vitest.config.ts', 'lib', 'data'])
    cpSync(path.join(project, name), path.join(folder, name), {
      recursive: true,
      filter: (from) => path.relative(project, from) !== path.join('data', 'local'),
    });
  symlinkSync(path.join(project, 'node_modules'), path.join(folder, 'node_modules'), 'junction');
}
