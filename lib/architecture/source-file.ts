import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** A file of the project, its path from the root with forward slashes. */
export type SourceFile = Readonly<{ path: string; text: string }>;

export const root = fileURLToPath(new URL('../..', import.meta.url));
const folders = ['app', 'components', 'data', 'e2e', 'lib', 'scripts'];

/** Every file with one of these endings, at the root and in the folders that hold our own code. */
export function sourceFiles(...endings: readonly string[]): readonly SourceFile[] {
  const atRoot = readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isFile() && endings.some((ending) => entry.name.endsWith(ending)))
    .map((entry) => ({ path: entry.name, text: readFileSync(path.join(root, entry.name), 'utf8') }));
  return [...atRoot, ...folders.flatMap((folder) => filesUnder(folder, endings))].filter(
    (file) => file.path !== 'next-env.d.ts', // written by Next
  );
}

function filesUnder(folder: string, endings: readonly string[]): readonly SourceFile[] {
  return readdirSync(path.join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const inner = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return inner === 'data/local' ? [] : filesUnder(inner, endings);
    if (!endings.some((ending) => entry.name.endsWith(ending))) return [];
    return [{ path: inner, text: readFileSync(path.join(root, inner), 'utf8') }];
  });
}

/** How an import names a file: without its ending, and a folder's index by the folder. */
export function withoutEnding(path: string): string {
  return path.replace(/(\/index)?\.(tsx?|mjs|js)$/, '');
}
