import { describe, expect, it } from 'vitest';
import { unreached } from './unreached';

const file = (path: string, ...lines: readonly string[]) => ({ path, text: lines.join('\n') });
const found = (...files: readonly ReturnType<typeof file>[]) =>
  unreached(files, (path) => path.startsWith('app/'));

describe('what nothing reaches', () => {
  it('is a file that no way leads to, though others of its kind take from it', () => {
    const page = file('app/page.tsx', "import { a } from '@/lib/a';", 'a();');
    const pool = file('lib/pool.ts', "import { mean } from './mean';", 'export const pool = mean;');
    expect(
      found(
        page,
        file('lib/a.ts', 'export function a() {}'),
        pool,
        file('lib/mean.ts', 'export const mean = 1;'),
      ),
    ).toEqual(['lib/pool', 'lib/mean']);
  });

  it('is an export that nobody takes and its own file does not use', () => {
    const page = file('app/page.tsx', "import { a, type C } from '@/lib/a';", "export { e } from '@/lib/e';");
    const a = file(
      'lib/a.ts',
      'export function a() { return b; }',
      'export const b = 1;',
      'export type C = string;',
      'export type D = number;',
    );
    expect(found(page, a, file('lib/e.ts', 'export const e = 1, f = 2;'))).toEqual(['lib/a#D', 'lib/e#f']);
  });

  it('lets everything through that is taken as a whole: on first use, by a worker, for its side effects', () => {
    const page = file(
      'app/page.tsx',
      "import './effect';",
      "const late = () => import('@/lib/late');",
      "const worker = () => new Worker(new URL('./worker.ts', import.meta.url));",
      "import * as all from '@/lib/all';",
    );
    const one = 'export const one = 1;';
    expect(
      found(
        page,
        file('app/effect.ts', one),
        file('lib/late.ts', one),
        file('lib/all.ts', one),
        file('app/worker.ts', one),
      ),
    ).toEqual([]);
  });
});
