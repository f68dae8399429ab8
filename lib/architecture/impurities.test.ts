import { describe, expect, it } from 'vitest';
import { impurities } from './impurities';

const found = (text: string) =>
  impurities({ path: 'a.ts', text }).map((line) => line.slice('a.ts uses '.length));

describe('impurities', () => {
  it('finds the clock, chance, the environment, the network, React and its directive', () => {
    expect(found("'use client';")).toEqual(["'use client'"]);
    expect(found('const a = Date.now() + Math.random();')).toEqual(['Date.now', 'Math.random']);
    expect(found('const a = new Date(); const b = new Date;')).toEqual(['new Date()', 'new Date()']);
    expect(found('const a = process.env.PORT; fetch(a);')).toEqual(['process.env', 'fetch']);
    expect(found("import { useState } from 'react';")).toEqual(['react']);
  });

  it('leaves alone a date from a given day, words in strings and comments, and other members of those names', () => {
    expect(found("const a = new Date(2016, 10, 15); const b = 'Date.now()'; // Math.random()")).toEqual([]);
    expect(found('const a = Math.log(2); const b = { fetch: 1 }.fetch; const c = random();')).toEqual([]);
  });
});
