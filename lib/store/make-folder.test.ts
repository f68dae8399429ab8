import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { makeFolder } from './make-folder.mjs';

it('makes a folder and those above it, and is content with one that is there', () => {
  const root = mkdtempSync(join(tmpdir(), 'masar-folder-'));
  makeFolder(join(root, 'a', 'b'));
  makeFolder(join(root, 'a', 'b'));
  expect(existsSync(join(root, 'a', 'b'))).toBe(true);
  rmSync(root, { recursive: true });
});

it.skipIf(!existsSync('/proc'))('gives up where the system lets nobody make a folder', () => {
  expect(() => makeFolder('/proc/no-such-folder')).toThrow();
});
