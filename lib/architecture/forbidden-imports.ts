import { type Import, importsIn } from './imports-in';
import { type CodeLayer, layers, testsMay, testTools } from './layers';
import type { SourceFile } from './source-file';

/** The imports of a file that its layer may not have, as sentences: `lib/time/x.ts imports zod`. */
export function forbiddenImports(file: SourceFile): readonly string[] {
  const layer = layerOf(file.path);
  if (layer === undefined) return [`${file.path} stands in no layer`];
  const may = isForTests(file) ? [...layer.may, ...testsMay] : layer.may;
  return importsIn(file)
    .filter((item) => !isAllowed(item, ownFolder(file.path, layer), may))
    .map((item) => `${file.path} imports ${item.target}`);
}

function isAllowed(item: Import, own: string, may: readonly string[]): boolean {
  if (item.ours && isAt(item.target, own)) return true;
  return may.some((name) => isAt(item.target, name));
}

/** Topics share one row of the table but not their files: `components/timeline` is closed to `components/weights`. */
function ownFolder(path: string, layer: CodeLayer): string {
  return layer.at.endsWith('*') ? path.split('/').slice(0, 2).join('/') : layer.at;
}

/** A test, or something that only tests can use: a contract, arbitraries, a comparison. */
export function isForTests(file: SourceFile): boolean {
  return importsIn(file).some(({ target, ours }) => !ours && testTools.includes(target));
}

/** The imports by which a file that runs would carry test tools into the app. */
export function importsForTests(files: readonly SourceFile[]): readonly string[] {
  const forTests = new Set(files.filter(isForTests).map((file) => file.path.replace(/\.\w+$/, '')));
  return files
    .filter((file) => !isForTests(file))
    .flatMap((file) =>
      importsIn(file)
        .filter(({ target }) => forTests.has(target))
        .map(({ target }) => `${file.path} imports ${target}`),
    );
}

export function layerOf(path: string): CodeLayer | undefined {
  return layers
    .filter(({ at }) => isAt(path, at))
    .toSorted((a, b) => b.at.replace('*', '').length - a.at.replace('*', '').length)[0];
}

/** `node:*` and `components/*` take in everything that begins so; other names themselves and what is inside. */
function isAt(path: string, name: string): boolean {
  if (name.endsWith('*')) return path.startsWith(name.slice(0, -1));
  return path === name || path.startsWith(`${name}/`) || path.startsWith(`${name}.`);
}
