// The figures by which the house is judged, from outside, of this version and of an older one in the same run:
// npm run bench:house -- --before ../older
// An older version is any checkout with its packages installed. Prints, never judges. Processor time needs Linux.
import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { ensureBuilt } from '../scripts/lib/ensure-built.mjs';
import { ensureChromium, noChromium } from '../scripts/lib/find-chromium.mjs';
import { optionsOf } from '../scripts/lib/options.mjs';
import { project } from '../scripts/lib/project.mjs';
import { stop } from '../scripts/lib/stop.mjs';
import { servedBare } from './house/bare.mjs';
import { bigBackup, bigSlug } from './house/big-dossier.mjs';
import { firstPaint, scriptKb } from './house/first-paint.mjs';
import { lateFrames } from './house/late-frames.mjs';
import { asked, median } from './house/load.mjs';
import { renderedParts } from './house/rendered-parts.mjs';
import { servedCheckout } from './house/served.mjs';
import { paths, serverRows } from './house/server-table.mjs';
import { inBrowser } from './lib/measured.mjs';
import { table } from './lib/table.mjs';

const parts = ['load', 'server', 'big', 'frames', 'rendered', 'huge'];
const { values } = optionsOf('npm run bench:house -- --only server', {
  options: { before: { type: 'string' }, only: { type: 'string', multiple: true }, skip: { type: 'string' } },
});
const wanted = (/** @type {string} */ part) => (values.only ?? parts).includes(part);
// `--skip now` measures the older version alone
const versions = Object.entries({
  ...(values.before === undefined ? {} : { before: resolve(values.before) }),
  ...(values.skip === 'now' ? {} : { now: project }),
});

if (values.skip !== 'now') await ensureBuilt();
if (values.before !== undefined)
  execFileSync(process.execPath, ['scripts/build.mjs'], { cwd: resolve(values.before), stdio: 'inherit' });
const executablePath = (await ensureChromium()) ?? stop(noChromium);
const scratch = join(tmpdir(), `masar-house-${process.pid}`);
mkdirSync(scratch, { recursive: true });
console.log(
  `${cpus().length} processors, load ${loadavg()
    .map((load) => load.toFixed(1))
    .join(' ')}, Node ${process.version}\n`,
);

/** @type {Record<string, import('./house/served.mjs').Served>} */
const servers = {};
for (const [name, checkout] of versions) servers[name] = await servedCheckout(checkout, join(scratch, name));
const heads = versions.map(([name]) => name);

if (wanted('load') || wanted('frames') || wanted('rendered'))
  await print(['', ...heads], await inBrowser(executablePath, loadRows));
if (wanted('server')) await print(['8 callers', ...heads, 'bare'], await serverPart());
for (const server of Object.values(servers)) await server.stop();
if (wanted('big'))
  await print(['5,000 developments, 2,000 revisions', ...heads], await bigPart(5_000, 2_000));
if (wanted('huge')) await print(['20,000 developments', ...heads], await bigPart(20_000, 10));
rmSync(scratch, { recursive: true, force: true });

/** @param {import('@playwright/test').Browser} browser */
async function loadRows(browser) {
  /** @type {Record<string, string[]>} */
  const rows = {};
  const put = (/** @type {string} */ row, /** @type {string} */ cell) => {
    rows[row] = [...(rows[row] ?? [row]), cell];
  };
  for (const { origin } of Object.values(servers)) {
    const address = origin + paths.page;
    if (wanted('load')) {
      const { tags, all } = await scriptKb(address);
      const { afterPaintMs, shift, loadedKb } = await firstPaint(browser, address);
      put('script, gz kB: tags / everything the HTML names', `${tags.toFixed(1)} / ${all.toFixed(1)}`);
      put('script fetched until still, kB as sent', loadedKb.toFixed(1));
      put('chart drawn, ms after the first paint', afterPaintMs.toFixed(0));
      put('layout shift', shift.toFixed(3));
      put('HTML, kB', ((await asked(address)).bytes / 1_000).toFixed(0));
    }
    if (wanted('frames'))
      for (const [what, { lateShare, scriptMs }] of Object.entries(await lateFrames(browser, address)))
        put(
          `${what}: late frames, script p95`,
          `${(100 * lateShare).toFixed(1)} %, ${scriptMs.toFixed(1)} ms`,
        );
    if (wanted('rendered'))
      for (const [what, { median: usual, most }] of Object.entries(await renderedParts(browser, address)))
        put(`${what}: components rendered in a frame, median / most`, `${usual} / ${most}`);
  }
  return Object.values(rows);
}

async function serverPart() {
  const [any] = Object.values(servers);
  const text = async (/** @type {string} */ path) => (await fetch((any?.origin ?? '') + path)).text();
  const bare = await servedBare(
    { health: await text(paths.health), dossier: await text(paths.dossier) },
    scratch,
  );
  const rows = await serverRows(servers, bare);
  await bare.stop();
  return rows;
}

/**
 * @param {number} developments
 * @param {number} revisions
 */
async function bigPart(developments, revisions) {
  const backup = join(scratch, 'big.jsonl');
  writeFileSync(backup, bigBackup(developments, revisions));
  const base = `/en/dossiers/${bigSlug}`;
  const pages = {
    workbench: base,
    history: `${base}/history`,
    matrix: `${base}/evidence`,
    briefing: `${base}/briefing`,
    print: `${base}/print`,
  };
  /** @type {string[][]} */
  const rows = Object.keys(pages).map((page) => [`${page}: kB, processor ms, s`]);
  for (const [name, checkout] of versions) {
    const dataDir = join(scratch, `${name}-${developments}`);
    execFileSync(process.execPath, ['scripts/restore.mjs', backup], {
      cwd: checkout,
      env: { ...process.env, DATA_DIR: dataDir, DATABASE_URL: '' },
      stdio: 'ignore',
    });
    const server = await servedCheckout(checkout, dataDir);
    for (const [index, path] of Object.values(pages).entries())
      rows[index]?.push(await pageCost(server, path));
    await server.stop();
  }
  return rows;
}

/**
 * The second and third answer of a page, for the first also compiles; one alone where it takes long.
 *
 * @param {import('./house/served.mjs').Served} server
 * @param {string} path
 */
async function pageCost({ origin, cpuMs }, path) {
  const costs = [];
  for (let time = 0; time < 3; time++) {
    const before = cpuMs();
    const { status, bytes, ms } = await asked(origin + path);
    if (status !== 200) return `answers ${status}`;
    costs.push({ bytes, ms, cpu: cpuMs() - before });
    if (ms > 8_000) break;
  }
  const counted = costs.length > 1 ? costs.slice(1) : costs;
  const of = (/** @type {'bytes' | 'ms' | 'cpu'} */ key) => median(counted.map((cost) => cost[key]));
  return `${(of('bytes') / 1_000).toFixed(0)}, ${of('cpu').toFixed(0)}, ${(of('ms') / 1_000).toFixed(2)}`;
}

/**
 * @param {string[]} head
 * @param {string[][]} rows
 */
async function print(head, rows) {
  console.log(`${table([head, ...rows])}\n`);
}
