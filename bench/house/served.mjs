import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { setTimeout as rest } from 'node:timers/promises';
import { freePort } from '../../scripts/lib/test-server.mjs';

/**
 * A server as its users start it, in a process of its own whose time can be read.
 *
 * @typedef {Readonly<{ origin: string, cpuMs: () => number, stop: () => Promise<void> }>} Served
 */

/**
 * Another version may be served by other means, but always by `npm start`.
 *
 * @param {string} checkout
 * @param {string} dataDir
 */
export function servedCheckout(checkout, dataDir) {
  return served('scripts/start.mjs', checkout, (port) => ({
    HOST: '127.0.0.1',
    PORT: String(port),
    DATA_DIR: dataDir,
    DATABASE_URL: '',
    PASSPHRASE: '',
  }));
}

/**
 * @param {string} script
 * @param {string} cwd
 * @param {(port: number) => Readonly<Record<string, string>>} environment
 * @param {readonly string[]} args
 * @returns {Promise<Served>}
 */
export async function served(script, cwd, environment, args = []) {
  const port = await freePort();
  const child = spawn(process.execPath, [script, ...args.map((arg) => arg.replace('PORT', String(port)))], {
    cwd,
    env: { ...process.env, ...environment(port) },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const origin = `http://127.0.0.1:${port}`;
  for (let tries = 0; tries < 3_000 && child.exitCode === null; tries++) {
    if (
      await fetch(`${origin}/`, { redirect: 'manual' }).then(
        () => true,
        () => false,
      )
    )
      return { origin, cpuMs: () => cpuMs(child.pid ?? 0), stop: () => stopped(child) };
    await rest(100);
  }
  child.kill('SIGKILL');
  throw new Error(`nothing answers from ${cwd}`);
}

/** @param {import('node:child_process').ChildProcess} child */
async function stopped(child) {
  if (child.exitCode !== null) return;
  const exit = once(child, 'exit');
  child.kill('SIGTERM');
  await exit;
}

/** Processor time of a process and its threads, as Linux counts it: in hundredths of a second. @param {number} pid */
function cpuMs(pid) {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
  return 10 * (Number(fields[11]) + Number(fields[12]));
}
