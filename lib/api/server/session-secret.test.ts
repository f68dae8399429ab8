import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { sessionSecret } from './session-secret';

const root = mkdtempSync(join(tmpdir(), 'masar-secret-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));
const emptyFolder = () => mkdtempSync(join(root, 'data-'));

describe('the secret beside the data', () => {
  it('is made once, for the owner’s eyes only, and kept', () => {
    const folder = emptyFolder();
    const secret = sessionSecret(folder);
    expect(secret).toHaveLength(32);
    expect(readFileSync(join(folder, 'session-secret'))).toEqual(secret);
    expect(statSync(join(folder, 'session-secret')).mode & 0o077).toBe(0);
    expect(sessionSecret(folder)).toEqual(secret);
    expect(sessionSecret(emptyFolder())).not.toEqual(secret);
  });

  it('is the one an earlier start left behind', () => {
    const folder = emptyFolder();
    const earlier = Buffer.alloc(32, 7);
    writeFileSync(join(folder, 'session-secret'), earlier);
    expect(sessionSecret(folder)).toEqual(earlier);
  });

  it.each([0, 1, 31])('is replaced where its file was cut off at %i bytes', (length) => {
    const folder = emptyFolder();
    writeFileSync(join(folder, 'session-secret'), Buffer.alloc(length, 7));
    const secret = sessionSecret(folder);
    expect(secret).toHaveLength(32);
    expect(secret.subarray(0, 16)).not.toEqual(Buffer.alloc(16, 7));
    expect(readFileSync(join(folder, 'session-secret'))).toEqual(secret);
    expect(readdirSync(folder)).toEqual(['session-secret']);
  });
});
