// The timeline beside those of others, from 26 to 100,000 developments: npm run bench:timeline
// Faster to come back to: npm run bench:timeline -- --only masar --n 10000. Prints, never judges.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import path from 'node:path';
import { ensureChromium, noChromium } from '../scripts/lib/find-chromium.mjs';
import { optionsOf } from '../scripts/lib/options.mjs';
import { project } from '../scripts/lib/project.mjs';
import { stop } from '../scripts/lib/stop.mjs';
import { bundledPages } from './lib/bundled-pages.mjs';
import { candidates } from './lib/candidates.mjs';
import { ensurePeersInstalled } from './lib/installed-peers.mjs';
import { measured } from './lib/measured.mjs';
import { servePages } from './lib/page-server.mjs';
import { pictures } from './lib/pictures.mjs';
import { growth, tables } from './lib/table.mjs';

const { values } = optionsOf('npm run bench:timeline -- --only Masar --n 1000', {
  options: {
    only: { type: 'string', multiple: true, default: candidates.map(({ name }) => name) },
    n: { type: 'string', multiple: true, default: ['26', '1000', '10000', '100000'] },
    mounts: { type: 'string', default: '5' },
    pictures: { type: 'string' },
  },
});
const wanted = candidates.filter(({ name }) => values.only.includes(name));
if (wanted.length < values.only.length)
  stop(
    `There is nothing to measure by that name: choose from ${candidates.map(({ name }) => name).join(', ')}.`,
  );
await ensurePeersInstalled();
const executablePath = (await ensureChromium()) ?? stop(noChromium);
const folder = await bundledPages(wanted);
const server = await servePages(folder);
const sizes = values.n.map(Number).toSorted((a, b) => a - b);

if (values.pictures === undefined) {
  /** @type {import('./lib/table.mjs').Row[]} */
  const rows = [];
  for (const count of sizes)
    for (const { name, title } of wanted) {
      const gaveUp = rows.some((row) => row.name === name && row.found === 'tried');
      const wish = { executablePath, origin: server.origin, name, count, mounts: Number(values.mounts) };
      const found = gaveUp ? 'skipped' : ((await measured(wish)) ?? 'tried');
      rows.push({ name, title, count, found });
      // at once, so that a run that is broken off leaves what it found
      keep(rows);
      console.error(
        `${title}, ${count}: ${typeof found === 'object' ? `${found.mountMs.toFixed(0)} ms` : found}`,
      );
    }
  console.log(`\n${tables(rows)}\n\n${growth(rows)}\n`);
} else {
  const names = wanted.map(({ name }) => name);
  await pictures({ executablePath, origin: server.origin, names, sizes, into: values.pictures });
}
server.close();
rmSync(folder, { recursive: true });

/** @param {readonly import('./lib/table.mjs').Row[]} rows */
function keep(rows) {
  const results = path.join(project, 'bench/results');
  mkdirSync(results, { recursive: true });
  const machine = { processor: cpus()[0]?.model, cores: cpus().length, node: process.version };
  writeFileSync(path.join(results, 'timeline.json'), `${JSON.stringify({ machine, rows }, undefined, 2)}\n`);
}
