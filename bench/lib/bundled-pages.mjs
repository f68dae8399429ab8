import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { project } from '../../scripts/lib/project.mjs';

/**
 * One page per candidate, as production would ship it, in a folder outside the project.
 *
 * @param {readonly import('./candidates.mjs').Listed[]} wanted
 */
export async function bundledPages(wanted) {
  // installed with the others, so that it is not there when the project is type-checked
  const bundler = pathToFileURL(path.join(project, 'bench/node_modules/esbuild/lib/main.js')).href;
  const esbuild = await import(bundler);
  const folder = mkdtempSync(path.join(tmpdir(), 'masar-bench-'));
  for (const { name, entry, react, head = '' } of wanted) {
    // the components find React at the root, what stands in bench/ would find its own: a page needs one of them
    const modules = path.join(project, react === 'ours' ? '' : 'bench', 'node_modules');
    await esbuild.build({
      absWorkingDir: project,
      entryPoints: [entry],
      outfile: path.join(folder, `${name}.js`),
      ...{ bundle: true, minify: true, format: 'iife', target: 'chrome123', jsx: 'automatic' },
      loader: { '.woff2': 'file' },
      define: { 'process.env.NODE_ENV': '"production"' },
      alias: { react: path.join(modules, 'react'), 'react-dom': path.join(modules, 'react-dom') },
      logLevel: 'warning',
    });
    writeFileSync(path.join(folder, `${name}.html`), pageOf(name, head));
  }
  return folder;
}

/**
 * @param {string} name
 * @param {string} head
 */
function pageOf(name, head) {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>${name}</title>
<script>
const asked = new URLSearchParams(location.search);
document.documentElement.lang = asked.get('locale') ?? 'en';
document.documentElement.dir = asked.get('locale') === 'ar' ? 'rtl' : 'ltr';
document.documentElement.dataset.theme = asked.get('theme') ?? 'light';
</script>
<link rel="stylesheet" href="/${name}.css">
${head}
</head>
<body><main style="inline-size:1200px;margin:0 auto"></main><script src="/${name}.js"></script></body>
</html>
`;
}
