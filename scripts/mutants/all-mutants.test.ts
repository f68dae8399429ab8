import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { project } from '../lib/project.mjs';
import { allMutants } from './all-mutants.mjs';

const read = (file: string) => readFileSync(path.join(project, file), 'utf8');

describe('the list of mutants', () => {
  it('has each text exactly once in its file, so that it cannot rot', () => {
    const lost = allMutants
      .filter(({ file, text }) => read(file).split(text).length !== 2)
      .map(({ file, text }) => `${file}: ${text}`);
    expect(lost).toEqual([]);
  });

  it('puts something else there, and names tests that there are', () => {
    for (const { text, instead, tests } of allMutants) {
      expect(instead).not.toBe(text);
      expect(tests.length).toBeGreaterThan(0);
      for (const file of tests) expect(existsSync(path.join(project, file)), file).toBe(true);
    }
  });

  it('breaks each thing once, and many of them', () => {
    expect(new Set(allMutants.map(({ file, text, instead }) => file + text + instead)).size).toBe(
      allMutants.length,
    );
    expect(allMutants.length).toBeGreaterThan(100);
  });
});
