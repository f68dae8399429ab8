import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { oneCheck, playwrightTally, sumOf, tallyOf, vitestTally } from './tally.mjs';

describe('the tally of a test run', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'masar-tally-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });
  const reported = (report: unknown) => {
    const file = path.join(folder, 'report.json');
    writeFileSync(file, JSON.stringify(report));
    return file;
  };

  it('adds up stages', () => {
    const tests = { passed: 10, failed: 1, skipped: 2 };
    expect(sumOf([oneCheck(true), oneCheck(false), tests])).toEqual({ passed: 11, failed: 2, skipped: 2 });
  });

  it('counts a file that would not load as a failure', () => {
    const report = {
      numPassedTests: 3,
      numFailedTests: 0,
      testResults: [{ status: 'failed', assertionResults: [] }],
    };
    expect(tallyOf(reported(report), vitestTally, 1)).toEqual({ passed: 3, failed: 1, skipped: 0 });
  });

  it('counts errors outside any test of the browser run', () => {
    const report = { stats: { expected: 5, unexpected: 1, skipped: 1, flaky: 0 }, errors: [{}] };
    expect(playwrightTally(report)).toEqual({ passed: 5, failed: 2, skipped: 1 });
  });

  it('never looks green when the runner ended badly or left no report', () => {
    expect(tallyOf(path.join(folder, 'none.json'), vitestTally, 1).failed).toBe(1);
    expect(tallyOf(reported({ numPassedTests: 3 }), vitestTally, 1)).toMatchObject({ passed: 3, failed: 1 });
  });
});
