import { readFileSync } from 'node:fs';

/** @typedef {{ passed: number, failed: number, skipped: number }} Tally */

/**
 * @param {readonly Tally[]} tallies
 * @returns {Tally}
 */
export function sumOf(tallies) {
  return tallies.reduce(
    (sum, one) => ({
      passed: sum.passed + one.passed,
      failed: sum.failed + one.failed,
      skipped: sum.skipped + one.skipped,
    }),
    { passed: 0, failed: 0, skipped: 0 },
  );
}

/**
 * A stage that is one check. @param {boolean} passed
 * @returns {Tally}
 */
export function oneCheck(passed) {
  return passed ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 };
}

/**
 * What a test runner counted, from its JSON report. A run that ended badly without a failed test (a crash, a file
 * that would not load, no report at all) counts as one failure, so that nothing broken can look green.
 * @param {string} file
 * @param {(report: any) => Tally} count
 * @param {number} exitCode
 * @returns {Tally}
 */
export function tallyOf(file, count, exitCode) {
  const counted = count(reportIn(file));
  return exitCode !== 0 && counted.failed === 0 ? { ...counted, failed: 1 } : counted;
}

/**
 * @param {any} report of vitest; a file that would not load has failed without holding a test
 * @returns {Tally}
 */
export function vitestTally(report) {
  const files = report.testResults ?? [];
  const unloaded = files.filter(
    (/** @type {any} */ file) => file.status === 'failed' && file.assertionResults.length === 0,
  );
  return {
    passed: report.numPassedTests ?? 0,
    failed: (report.numFailedTests ?? 0) + unloaded.length,
    skipped: (report.numPendingTests ?? 0) + (report.numTodoTests ?? 0),
  };
}

/**
 * @param {any} report of Playwright; `errors` are those outside any test
 * @returns {Tally}
 */
export function playwrightTally(report) {
  const { expected = 0, flaky = 0, unexpected = 0, skipped = 0 } = report.stats ?? {};
  return { passed: expected + flaky, failed: unexpected + (report.errors?.length ?? 0), skipped };
}

/** @param {string} file */
function reportIn(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return {}; // the runner died before it could report: its exit code counts
  }
}
