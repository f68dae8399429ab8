import { describe, expect, it } from 'vitest';
import { importsIn } from './imports-in';

const importsOf = (...lines: readonly string[]) =>
  importsIn({ path: 'lib/forecast/trace.ts', text: lines.join('\n') }).map(
    ({ target, type }) => `${type ? 'type ' : ''}${target}`,
  );

describe('the imports in a file', () => {
  it('finds imports, re-exports, side effects and dynamic imports', () => {
    expect(
      importsOf(
        "import { a } from '@/lib/kernel/result';",
        "import './side-effect';",
        "export * from '../time/window';",
        "export { b } from 'zod/mini';",
        "const c = await import('@libsql/client/web');",
        "import fs from 'node:fs/promises';",
      ),
    ).toEqual([
      'lib/kernel/result',
      'lib/forecast/side-effect',
      'lib/time/window',
      'zod',
      '@libsql/client',
      'node:fs/promises',
    ]);
  });

  it('tells imports of types only from those that stay at run time', () => {
    expect(
      importsOf(
        "import type { A } from './a';",
        "import { type B, type C } from './b';",
        "import { type D, e } from './d';",
        "export type { F } from './f';",
      ),
    ).toEqual(['type lib/forecast/a', 'type lib/forecast/b', 'lib/forecast/d', 'type lib/forecast/f']);
  });

  it('is not fooled by comments and strings', () => {
    expect(
      importsOf("// import a from './a'", 'const text = "import b from \'./b\'";', 'export {};'),
    ).toEqual([]);
  });
});
