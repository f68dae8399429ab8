import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'libsql';
import { afterAll, expect, it } from 'vitest';
import { embeddedFile, weakPragmas } from './embedded-file.mjs';
import { openStore } from './open-store';
import { sampleDraft } from './testing/sample';

const root = mkdtempSync(join(tmpdir(), 'masar-embedded-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));
const migrations = join(process.cwd(), 'data', 'migrations');
const writer = join(process.cwd(), 'lib', 'store', 'testing', 'writer.mjs');

async function withDossier(name: string): Promise<string> {
  const dataDir = join(root, name);
  const store = await openStore({ dataDir, migrations });
  await store.createDossier(sampleDraft('harbour'));
  await store.close();
  return dataDir;
}

async function revisionsIn(dataDir: string) {
  const store = await openStore({ dataDir, migrations });
  const revisions = (await store.readDossier('harbour'))?.revisions ?? [];
  await store.close();
  return revisions;
}

function writing(dataDir: string, author: string, count: number) {
  const child = spawn(process.execPath, [writer, dataDir, 'harbour', author, String(count)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const acknowledged: number[] = [];
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    acknowledged.push(...text.trim().split('\n').map(Number));
  });
  const ended = new Promise<number | null>((resolve) => child.once('close', (code) => resolve(code)));
  return { child, acknowledged, ended };
}

it('is durable: the settings are in force, and a file opened without them is told apart', () => {
  const file = embeddedFile(join(root, 'settings.db'));
  expect(weakPragmas(file)).toEqual([]);
  file.close();
  const stock = new Database(join(root, 'stock.db'));
  expect(weakPragmas(stock)).toContain('journal_mode = WAL');
  stock.close();
});

it('keeps every acknowledged write of a process that is killed in the middle of writing', async () => {
  const dataDir = await withDossier('killed');
  for (let round = 0; round < 3; round++) {
    const { child, acknowledged, ended } = writing(dataDir, `round-${round}`, 1_000_000);
    while (acknowledged.length < 40) await new Promise((resolve) => setTimeout(resolve, 5));
    child.kill('SIGKILL');
    await ended;
    const numbers = (await revisionsIn(dataDir)).map(({ number }) => number);
    expect(numbers).toEqual(numbers.map((_, index) => index + 1));
    expect(acknowledged.filter((number) => !numbers.includes(number))).toEqual([]);
  }
});

it('serves two processes at once: nothing lost, nothing doubled, no gap', async () => {
  const dataDir = await withDossier('shared');
  const [one, two] = [writing(dataDir, 'one', 120), writing(dataDir, 'two', 120)];
  expect(await Promise.all([one.ended, two.ended])).toEqual([0, 0]);
  const revisions = await revisionsIn(dataDir);
  expect(revisions.map(({ number }) => number)).toEqual(Array.from({ length: 241 }, (_, index) => index + 1));
  expect(revisions.filter(({ author }) => author === 'one')).toHaveLength(120);
  expect(revisions.filter(({ author }) => author === 'two')).toHaveLength(120);
  expect(existsSync(join(dataDir, 'masar.db'))).toBe(true);
});

it('can be made by several processes that start together', async () => {
  const dataDir = join(root, 'together');
  const openers = ['one', 'two', 'three'].map((author) => writing(dataDir, author, 0).ended);
  expect(await Promise.all(openers)).toEqual([0, 0, 0]);
  const store = await openStore({ dataDir, migrations });
  expect(await store.listDossiers()).toEqual([]);
  await store.close();
});
