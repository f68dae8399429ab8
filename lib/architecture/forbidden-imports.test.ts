import { describe, expect, it } from 'vitest';
import { forbiddenImports, importsForTests } from './forbidden-imports';

const found = (path: string, ...targets: readonly string[]) =>
  forbiddenImports({ path, text: targets.map((target) => `import ${JSON.stringify(target)};`).join('\n') });

describe('forbidden imports', () => {
  it('lets a layer import itself and what its row names, inside and out', () => {
    expect(found('lib/time/window.ts', './civil-date', '@/lib/kernel/brand', 'edtf/parse')).toEqual([]);
    expect(found('lib/geo/base-map.ts', '@/data/map/central.json')).toEqual([]);
  });

  it('refuses every other import, however it is written', () => {
    expect(found('lib/kernel/result.ts', '../time/window')).toEqual([
      'lib/kernel/result.ts imports lib/time/window',
    ]);
    expect(found('lib/time/window.ts', 'zod', 'node:fs')).toHaveLength(2);
    expect(found('app/[locale]/page.tsx', '@/lib/inference/posterior', 'pg')).toHaveLength(2);
    expect(found('lib/kernel/a.ts', 'kernel')).toHaveLength(1);
  });

  it('keeps topics of the interface apart; only the workbench and the briefing put them together', () => {
    const target = '@/components/weights/panel';
    expect(
      found('components/timeline/lane.tsx', '@/components/timeline/glyph', '@/components/ui/button'),
    ).toEqual([]);
    expect(found('components/timeline/lane.tsx', target)).toHaveLength(1);
    expect(found('components/workbench/page.tsx', target)).toEqual([]);
  });

  it('opens data to tests, and tests to nothing that runs', () => {
    expect(found('lib/inference/posterior.test.ts', 'vitest', '@/data/dossiers/sirte.json')).toEqual([]);
    expect(found('lib/inference/posterior.ts', '@/data/dossiers/sirte.json')).toHaveLength(1);
    const arbitraries = { path: 'lib/time/arbitraries.ts', text: "import fc from 'fast-check';" };
    const day = { path: 'lib/time/day.ts', text: "import { window } from './arbitraries';" };
    expect(importsForTests([arbitraries, day])).toEqual(['lib/time/day.ts imports lib/time/arbitraries']);
  });

  it('names a file that stands in no layer', () => {
    expect(found('lib/utils/misc.ts')).toEqual(['lib/utils/misc.ts stands in no layer']);
  });
});
