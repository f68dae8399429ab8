import { execFile, spawn } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

export type ThrowawayPostgres = Readonly<{ url: string; stop: () => Promise<void> }>;

/** A real PostgreSQL on a port of its own with an empty database, or why there can be none on this machine. */
export async function throwawayPostgres(): Promise<ThrowawayPostgres | string> {
  const initdb = await programme('initdb');
  const postgres = await programme('postgres');
  if (initdb === undefined || postgres === undefined) return 'no PostgreSQL programs on this machine';
  const owner = unprivilegedOwner();
  if (typeof owner === 'string') return owner;

  const folder = mkdtempSync(join(tmpdir(), 'masar-postgres-'));
  if (owner) chownSync(folder, owner.uid, owner.gid);
  const as = { cwd: folder, ...owner };
  await run(
    initdb,
    ['-D', join(folder, 'data'), '-U', 'masar', '-A', 'trust', '-E', 'UTF8', '--no-locale'],
    as,
  );
  const port = await freePort();
  const settings = ['-h', '127.0.0.1', '-p', String(port), '-k', folder, '-c', 'max_connections=60'];
  const server = spawn(postgres, ['-D', join(folder, 'data'), ...settings], { ...as, stdio: 'ignore' });
  const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()));
  await accepting(folder, port);
  return {
    url: `postgres://masar@127.0.0.1:${port}/postgres`,
    stop: async () => {
      server.kill('SIGINT');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

// Where Debian keeps them, or on the PATH.
async function programme(name: string): Promise<string | undefined> {
  const debian = '/usr/lib/postgresql';
  const versions = existsSync(debian)
    ? readdirSync(debian).map((version) => join(debian, version, 'bin', name))
    : [];
  for (const path of [...versions.sort().reverse(), name]) {
    const runs = await run(path, ['--version']).then(
      () => true,
      () => false,
    );
    if (runs) return path;
  }
  return undefined;
}

// PostgreSQL refuses to run as root, so root hands it to a user who may do less.
function unprivilegedOwner(): { uid: number; gid: number } | undefined | string {
  if (process.getuid?.() !== 0) return undefined;
  const users = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'));
  const [, , uid, gid] =
    users.find(([name]) => name === 'postgres') ?? users.find(([name]) => name === 'nobody') ?? [];
  if (uid === undefined || gid === undefined)
    return 'PostgreSQL refuses root, and there is no other user to run it as';
  return { uid: Number(uid), gid: Number(gid) };
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const address = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('no free port');
  return address.port;
}

// The server writes "ready" as the last line of its lock file once it accepts connections.
async function accepting(folder: string, port: number): Promise<void> {
  const lock = join(folder, 'data', 'postmaster.pid');
  for (let tries = 0; tries < 300; tries++) {
    if (existsSync(lock) && /ready/.test(readFileSync(lock, 'utf8'))) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`PostgreSQL on port ${port} did not become ready`);
}
