import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { project } from './project.mjs';

/**
 * A production server that somebody else started: `stop` ends it politely, `kill` as a power cut would.
 *
 * @typedef {Readonly<{
 *   origin: string,
 *   dataDir: string,
 *   stop: () => Promise<void>,
 *   kill: () => Promise<void>,
 * }>} Server
 */

/**
 * Starts a server on a free port, on a folder of data.
 *
 * @param {string} dataDir
 * @param {Readonly<Record<string, string>>} [environment]
 * @returns {Promise<Server>}
 */
export async function startServer(dataDir, environment = {}) {
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  /** @type {NodeJS.ProcessEnv} */
  const own = {
    ...process.env,
    NODE_ENV: 'production',
    HOST: '127.0.0.1',
    PORT: String(port),
    DATA_DIR: dataDir,
    // What a developer has set for servers of their own must not reach these.
    DATABASE_URL: '',
    PASSPHRASE: '',
    ...environment,
  };
  const child = spawn(process.execPath, ['scripts/serve.mjs'], {
    cwd: project,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: own,
  });
  const output = outputOf(child);
  await answering(`${origin}/api/health`, child, output);
  return { origin, dataDir, stop: () => ended(child, 'SIGTERM'), kill: () => ended(child, 'SIGKILL') };
}

/** An empty folder for a database. */
export function emptyDataDir() {
  return mkdtemp(path.join(tmpdir(), 'masar-test-'));
}

/** @param {string} dataDir */
export function removeDataDir(dataDir) {
  return rm(dataDir, { recursive: true, force: true });
}

/** A port that nobody listened on a moment ago. */
export async function freePort() {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  if (address === null || typeof address === 'string') throw new Error('the system gave no port');
  probe.close();
  await once(probe, 'close');
  return address.port;
}

/**
 * @param {string} url
 * @param {import('node:child_process').ChildProcess} child
 * @param {() => string} output
 */
async function answering(url, child, output) {
  const until = Date.now() + 45_000;
  while (Date.now() < until && child.exitCode === null) {
    const response = await fetch(url).catch(() => undefined); // refused until it listens
    if (response !== undefined && response.status < 500) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  await ended(child, 'SIGKILL');
  throw new Error(`the server never answered ${url}; it said:\n${output()}`);
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @param {NodeJS.Signals} signal
 */
async function ended(child, signal) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exit = once(child, 'exit');
  child.kill(signal);
  await exit;
}

/** @param {import('node:child_process').ChildProcess} child */
function outputOf(child) {
  let text = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk) => {
      text = (text + chunk.toString()).slice(-8_000);
    });
  return () => text;
}
