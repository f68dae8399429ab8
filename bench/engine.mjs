// The mathematics beside a plain textbook implementation, from 100 to 100,000 developments: npm run bench:engine
// Faster to come back to: npm run bench:engine -- --n 10000. Prints, never judges.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import path from 'node:path';
import { optionsOf } from '../scripts/lib/options.mjs';
import { project } from '../scripts/lib/project.mjs';
import { bundledEngine } from './lib/bundled-engine.mjs';
import { drawTable, growthTable, pathTable, traceTable } from './lib/engine-tables.mjs';
import { ensurePeersInstalled } from './lib/installed-peers.mjs';

const { values } = optionsOf('npm run bench:engine -- --n 10000', {
  options: { n: { type: 'string', multiple: true, default: ['100', '1000', '10000', '100000'] } },
});
await ensurePeersInstalled();
const { engine, folder } = await bundledEngine();
const sizes = values.n.map(Number).toSorted((a, b) => a - b);

const rows = sizes.map((count) => {
  const row = engine.engineRow(count);
  console.error(`${count}: ${row.masar.medianMs.toFixed(2)} ms`);
  return row;
});
/** @type {import('./lib/engine-tables.mjs').PathRow[]} */
const paths = [
  { title: 'the shipped dossier', ...engine.pathRow(engine.shipped) },
  ...[1_000, 3_000, 10_000].map((count) => ({
    title: `${count} within a month`,
    ...engine.generatedPathRow(count, 'months'),
  })),
];
const draws = engine.drawRow();
rmSync(folder, { recursive: true });

console.log(`\nTrace, leave-one-out and leave-one-origin-out, 8 scenarios\n\n${traceTable(rows)}`);
console.log(`\nGrowth: microseconds per development\n\n${growthTable(rows)}`);
console.log(`\nThe path with its timing band\n\n${pathTable(paths)}`);
console.log(`\nDraws around the forecast of the shipped dossier\n\n${drawTable(draws)}\n`);

const results = path.join(project, 'bench/results');
mkdirSync(results, { recursive: true });
const machine = { processor: cpus()[0]?.model, cores: cpus().length, node: process.version };
writeFileSync(
  path.join(results, 'engine.json'),
  `${JSON.stringify({ machine, rows, paths, draws }, undefined, 2)}\n`,
);
