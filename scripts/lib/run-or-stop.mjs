import { spawn } from 'node:child_process';
import { project } from './project.mjs';
import { stop } from './stop.mjs';

/**
 * Runs a command in the project's folder and waits for it; ends with a sentence if it fails.
 *
 * @param {string} command
 * @param {readonly string[]} parameters
 * @param {string} otherwise
 */
export async function runOrStop(command, parameters, otherwise) {
  const environment = { ...process.env, NEXT_TELEMETRY_DISABLED: '1' };
  const child = spawn(command, parameters, {
    cwd: project,
    stdio: 'inherit',
    env: environment,
    // npm is a script on Windows, which only a shell can run.
    shell: process.platform === 'win32' && command === 'npm',
  });
  const code = await new Promise((resolve) => {
    child.on('exit', resolve);
    child.on('error', () => resolve(1));
  });
  if (code !== 0) stop(otherwise);
}
