import { describe, expect, it } from 'vitest';
import { serverImportsInBrowser } from './browser-imports';

const client = (path: string, ...lines: readonly string[]) => ({
  path,
  text: ["'use client';", ...lines].join('\n'),
});

describe('imports that reach the browser', () => {
  const schema = { path: 'lib/dossier/schema.ts', text: "import { z } from 'zod';" };

  it('follows a client component to what it would bundle', () => {
    const middle = { path: 'lib/charts/a.ts', text: "import { scenario } from '../dossier/schema';" };
    expect(
      serverImportsInBrowser([client('components/a.tsx', "import '@/lib/charts/a';"), middle, schema]),
    ).toEqual(['components/a.tsx → lib/charts/a.ts → lib/dossier/schema.ts → zod']);
  });

  it('lets types through, and leaves components of the server alone', () => {
    const typed = client('components/a.tsx', "import type { Dossier } from '@/lib/dossier/schema';");
    const page = { path: 'app/page.tsx', text: "import { scenario } from '@/lib/dossier/schema';" };
    expect(serverImportsInBrowser([typed, page, schema])).toEqual([]);
  });
});
