import { randomBytes } from 'node:crypto';
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeFolder } from '@/lib/store/make-folder.mjs';

const secretBytes = 32;
const secrets = new Map<string, Buffer>();

/** The secret that lies beside the data: made on first use, the same ever after, also for a second server. */
export function sessionSecret(dataDir: string): Buffer {
  const secret = secrets.get(dataDir) ?? secretIn(dataDir);
  secrets.set(dataDir, secret);
  return secret;
}

function secretIn(dataDir: string): Buffer {
  const path = join(dataDir, 'session-secret');
  makeFolder(dataDir);
  try {
    writeFileSync(path, randomBytes(secretBytes), { mode: 0o600, flag: 'wx' });
  } catch (error) {
    // There already, from an earlier start or from a second server a moment ago.
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  }
  const secret = readFileSync(path);
  return secret.length < secretBytes ? replaced(path) : secret;
}

/** A full disk or a crash cut the file off: whoever knows that could sign with what is left, so none of it is used. */
function replaced(path: string): Buffer {
  const whole = `${path}.${randomBytes(6).toString('hex')}`;
  writeFileSync(whole, randomBytes(secretBytes), { mode: 0o600, flag: 'wx' });
  renameSync(whole, path);
  return readFileSync(path);
}
