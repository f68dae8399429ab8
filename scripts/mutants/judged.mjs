import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Killed where a test failed. Broken where no test could run or come to an end, which says nothing of the tests.
 *
 * @typedef {'killed' | 'survived' | 'broken'} Verdict
 */

/** Long enough for a busy machine; without it a mutant that makes a loop endless would never be given up. */
const patienceMs = 600_000;

/**
 * What the tests say of a mutant in this copy of the project, which is whole again afterwards.
 *
 * @param {string} copy
 * @param {import('./mutant.mjs').Mutant} mutant
 * @returns {Promise<Verdict>}
 */
export async function judged(copy, { file, text, instead, tests }) {
  const target = path.join(copy, file);
  const whole = readFileSync(target, 'utf8');
  // A function, because a replacement text would read dollar signs as its own.
  writeFileSync(
    target,
    whole.replace(text, () => instead),
  );
  const { code, report } = await vitest(copy, tests);
  writeFileSync(target, whole);
  if (code === 0) return 'survived';
  return failuresIn(report).some((message) => !message.includes('timed out')) ? 'killed' : 'broken';
}

/**
 * A busy machine lets tests run out of time, which is no verdict on what they say.
 *
 * @param {Report | undefined} report
 */
function failuresIn(report) {
  const results = report?.testResults.flatMap(({ assertionResults }) => assertionResults) ?? [];
  return results.flatMap(({ failureMessages }) => failureMessages);
}

/**
 * Why these tests do not pass in this copy as it stands; nothing where they do.
 *
 * @param {string} copy
 * @param {readonly string[]} tests
 * @returns {Promise<string | undefined>}
 */
export async function failureOf(copy, tests) {
  const { code, report } = await vitest(copy, tests);
  if (code === 0) return undefined;
  const unloaded = report?.testResults.flatMap(({ name, message }) =>
    message ? [`${name}: ${message}`] : [],
  );
  return [...(unloaded ?? []), ...failuresIn(report)].join('\n') || 'They never came to an end.';
}

/**
 * What a run says of itself, as far as it is asked here.
 *
 * @typedef {Readonly<{
 *   testResults: readonly Readonly<{
 *     name: string,
 *     message?: string,
 *     assertionResults: readonly Readonly<{ failureMessages: readonly string[] }>[],
 *   }>[],
 * }>} Report
 */

/**
 * @param {string} copy
 * @param {readonly string[]} tests
 * @returns {Promise<{ code: number, report: Report | undefined }>}
 */
function vitest(copy, tests) {
  // Threads end with their process, also one whose loop a mutant has made endless.
  const options = ['--pool=threads', '--reporter=json', '--bail=1'];
  const args = ['node_modules/vitest/vitest.mjs', 'run', ...options, ...tests];
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, {
      cwd: copy,
      stdio: ['ignore', 'pipe', 'ignore'],
      timeout: patienceMs,
      killSignal: 'SIGKILL',
    });
    let text = '';
    child.stdout.setEncoding('utf8').on('data', (part) => {
      text += part;
    });
    child.on('error', () => resolve({ code: 1, report: undefined }));
    child.on('close', (code) => resolve({ code: code ?? 1, report: reportIn(text) }));
  });
}

/**
 * @param {string} text
 * @returns {Report | undefined}
 */
function reportIn(text) {
  try {
    return JSON.parse(text.slice(Math.max(0, text.indexOf('{'))));
  } catch {
    return undefined;
  }
}
