import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { checkNode } from './lib/check-node.mjs';
import { ensureInstalled } from './lib/ensure-installed.mjs';
import { optionsOf } from './lib/options.mjs';
import { run, runTool } from './lib/run.mjs';
import { stop } from './lib/stop.mjs';
import { oneCheck, playwrightTally, sumOf, tallyOf, vitestTally } from './lib/tally.mjs';

// Usage: npm test · node scripts/test.mjs --only unit lib/time · node scripts/test.mjs --only e2e weights
const stageNames = ['format', 'types', 'unit', 'build', 'e2e'];
const { values, positionals } = optionsOf('npm test, or node scripts/test.mjs --only unit lib/time', {
  options: { only: { type: 'string', multiple: true, default: stageNames } },
  allowPositionals: true,
});
const unknown = values.only.find((name) => !stageNames.includes(name));
if (unknown !== undefined) stop(`No stage is called "${unknown}": choose from ${stageNames.join(', ')}.`);
checkNode();
await ensureInstalled();

const reports = mkdtempSync(path.join(tmpdir(), 'masar-reports-'));
const wanted = (/** @type {string} */ name) => values.only.includes(name);
const tallies = [];
if (wanted('format')) tallies.push(await stage('Format and lint', formatAndLint));
if (wanted('types')) tallies.push(await stage('Types', types));
if (wanted('unit')) tallies.push(await stage('Unit and property tests', unitTests));
if (wanted('build') || wanted('e2e')) {
  const built = await stage('Production build', build);
  tallies.push(built);
  if (wanted('e2e')) tallies.push(await stage('End-to-end tests', () => endToEndTests(built.failed === 0)));
}
rmSync(reports, { recursive: true });

const total = sumOf(tallies);
console.log(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exitCode = total.failed > 0 ? 1 : 0;

async function formatAndLint() {
  return oneCheck((await runTool('@biomejs/biome/bin/biome', ['ci', '.'])) === 0);
}

async function types() {
  const generated = (await runTool('next/dist/bin/next', ['typegen'])) === 0;
  return oneCheck((await runTool('typescript/bin/tsc', ['--noEmit'])) === 0 && generated);
}

async function unitTests() {
  const browser = await foundChromium();
  if (browser === undefined) return oneCheck(false);
  const report = path.join(reports, 'vitest.json');
  const args = [
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
    ...positionals,
  ];
  return tallyOf(
    report,
    vitestTally,
    await runTool('vitest/vitest.mjs', args, { env: { CHROME_PATH: browser } }),
  );
}

async function build() {
  return oneCheck((await run(process.execPath, ['scripts/build.mjs'])) === 0);
}

/** @param {boolean} built */
async function endToEndTests(built) {
  if (!built) {
    console.log('Skipped: there is no build to test.');
    return { passed: 0, failed: 0, skipped: 1 };
  }
  const browser = await foundChromium();
  if (browser === undefined) return oneCheck(false);
  const report = path.join(reports, 'playwright.json');
  const exitCode = await runTool(
    '@playwright/test/cli.js',
    ['test', '--reporter=list,json', ...positionals],
    {
      env: { CHROME_PATH: browser, PLAYWRIGHT_JSON_OUTPUT_NAME: report },
    },
  );
  return tallyOf(report, playwrightTally, exitCode);
}

/** Where a browser is, for the tests of parts and of pages; says so where there is none. */
async function foundChromium() {
  // Only now: Playwright is among the packages that this script may have had to install.
  const { ensureChromium, noChromium } = await import('./lib/find-chromium.mjs');
  const browser = await ensureChromium();
  if (browser === undefined) console.log(noChromium);
  return browser;
}

/**
 * @param {string} title
 * @param {() => Promise<import('./lib/tally.mjs').Tally>} body
 */
async function stage(title, body) {
  console.log(`\n── ${title}`);
  const started = performance.now();
  const tally = await body();
  const seconds = Math.round((performance.now() - started) / 1000);
  console.log(`── ${title}: ${tally.failed === 0 ? 'passed' : 'FAILED'} in ${seconds} s`);
  return tally;
}
