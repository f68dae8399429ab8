// What pages and answers cost beside bare ones of the same Next, in one run: npm run bench:server
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBuilt } from '../scripts/lib/ensure-built.mjs';
import { noOptions } from '../scripts/lib/no-options.mjs';
import { project } from '../scripts/lib/project.mjs';
import { servedBare } from './house/bare.mjs';
import { asked } from './house/load.mjs';
import { servedCheckout } from './house/served.mjs';
import { paths, serverRows } from './house/server-table.mjs';
import { table } from './lib/table.mjs';

noOptions('npm run bench:server');

await ensureBuilt();
const scratch = mkdtempSync(join(tmpdir(), 'masar-server-'));
const masar = await servedCheckout(project, join(scratch, 'masar'));
const text = async (/** @type {string} */ path) => (await fetch(masar.origin + path)).text();
const bare = await servedBare(
  { health: await text(paths.health), dossier: await text(paths.dossier) },
  scratch,
);
console.log(table([['8 callers', 'masar', 'bare'], ...(await serverRows({ masar }, bare))]));
console.log(`HTML of the page: ${((await asked(masar.origin + paths.page)).bytes / 1_000).toFixed(0)} kB`);
await masar.stop();
await bare.stop();
rmSync(scratch, { recursive: true, force: true });
