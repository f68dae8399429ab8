import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { project } from '../../scripts/lib/project.mjs';

/**
 * The measurements and the engine in one file, as a browser would get them, in a folder outside the project.
 *
 * @returns {Promise<{ engine: typeof import('../engine/measure'), folder: string }>}
 */
export async function bundledEngine() {
  // installed with the others, so that it is not there when the project is type-checked
  const bundler = pathToFileURL(path.join(project, 'bench/node_modules/esbuild/lib/main.js')).href;
  const esbuild = await import(bundler);
  const folder = mkdtempSync(path.join(tmpdir(), 'masar-engine-'));
  const outfile = path.join(folder, 'engine.mjs');
  await esbuild.build({
    absWorkingDir: project,
    entryPoints: ['bench/engine/measure.ts'],
    outfile,
    ...{ bundle: true, minify: true, format: 'esm', platform: 'node', target: 'chrome123' },
    logLevel: 'warning',
  });
  return { engine: await import(pathToFileURL(outfile).href), folder };
}
