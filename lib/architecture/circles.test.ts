import { describe, expect, it } from 'vitest';
import { circles } from './circles';

const file = (path: string, ...lines: readonly string[]) => ({ path, text: lines.join('\n') });

describe('circles of files', () => {
  it('finds two files that take from each other, one of them only a type', () => {
    const trace = file('lib/forecast/trace.ts', "import { steps } from './steps';");
    const steps = file('lib/forecast/steps.ts', "import type { Step } from '@/lib/forecast/trace';");
    expect(circles([trace, steps])).toEqual([['lib/forecast/steps.ts', 'lib/forecast/trace.ts']]);
  });

  it('finds a long way round, through re-exports, imports on first use and types in place', () => {
    const files = [
      file('components/a/one.tsx', "const two = () => import('./two');"),
      file('components/a/two.tsx', "export { three } from './three';"),
      file('components/a/three.mjs', "/* nothing of a circle */ import { four } from '@/lib/four';"),
      file('lib/four.ts', "export type One = typeof import('@/components/a/one');"),
    ];
    expect(circles(files)).toEqual([files.map(({ path }) => path).toSorted()]);
    expect(circles(files.slice(1))).toEqual([]);
  });

  it('finds a file that takes from itself, and passes over what is not ours', () => {
    expect(circles([file('lib/a.ts', "import { a } from './a';")])).toEqual([['lib/a.ts']]);
    expect(circles([file('lib/react.ts', "import { a } from 'react'; import './a.module.css';")])).toEqual(
      [],
    );
  });
});
