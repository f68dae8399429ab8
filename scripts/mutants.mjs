import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { checkNode } from './lib/check-node.mjs';
import { optionsOf } from './lib/options.mjs';
import { project } from './lib/project.mjs';
import { stop } from './lib/stop.mjs';
import { allMutants } from './mutants/all-mutants.mjs';
import { copyOfProject } from './mutants/copy-of-project.mjs';
import { failureOf, judged } from './mutants/judged.mjs';

// Usage: npm run mutants · npm run mutants -- pooling scores · npm run mutants -- --parallel 4
// Breaks one formula at a time, in a copy, and says whether a test noticed.
const { values, positionals } = optionsOf('npm run mutants -- --parallel 4 pooling', {
  options: { parallel: { type: 'string', default: '2' } },
  allowPositionals: true,
});
const parallel = Number(values.parallel);
if (!(Number.isInteger(parallel) && parallel >= 1))
  stop(`--parallel ${values.parallel} is no number of workers.`);
const chosen = allMutants.filter(
  ({ file }) => positionals.length === 0 || positionals.some((part) => file.includes(part)),
);
if (chosen.length === 0) stop(`No mutant is in a file called ${positionals.join(' or ')}.`);
checkNode();
if (!existsSync(path.join(project, 'node_modules/vitest')))
  stop('There is nothing to test with: run npm ci first.');

const folder = mkdtempSync(path.join(tmpdir(), 'masar-mutants-'));
try {
  process.exitCode = (await allKilled()) ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true });
}

async function allKilled() {
  const copies = Array.from({ length: parallel }, (_, i) => path.join(folder, String(i)));
  for (const copy of copies) copyOfProject(copy);
  // A test that fails by itself would call every mutant killed.
  const [first = ''] = copies;
  const failure = await failureOf(first, [...new Set(chosen.flatMap(({ tests }) => tests))]);
  if (failure !== undefined) {
    console.error(`The tests do not pass before anything is broken.\n${failure}`);
    return false;
  }

  const queue = [...chosen.entries()];
  /** @type {import('./mutants/judged.mjs').Verdict[]} */
  const verdicts = [];
  await Promise.all(
    copies.map(async (copy) => {
      for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
        const [place, mutant] = next;
        const verdict = await judged(copy, mutant);
        verdicts[place] = verdict;
        console.log(`${verdict.padEnd(8)}  ${mutant.file}: ${mutant.breaks}`);
      }
    }),
  );
  const alive = chosen.filter((_, place) => verdicts[place] !== 'killed');
  console.log(`\n${chosen.length - alive.length} of ${chosen.length} mutants killed`);
  for (const { file, text, instead, breaks } of alive)
    console.log(`\nNot killed: ${breaks}\n  ${file}\n  - ${text}\n  + ${instead}`);
  return alive.length === 0;
}
