import { importsIn } from './imports-in';
import { type SourceFile, withoutEnding } from './source-file';
import { nodesIn, syntaxTree } from './syntax-tree';

// What must never reach the browser: the schemas (too heavy), the store and whatever only a server has.
const serverOnly =
  /^(zod|pg|kysely|libsql|@libsql\/.*|server-only|node:.*|lib\/(store|env|api\/server)(\/.*)?)$/;

/** The chains of imports by which a client component would carry something of the server into the browser. */
export function serverImportsInBrowser(files: readonly SourceFile[]): readonly string[] {
  const byPath = new Map(files.map((file) => [withoutEnding(file.path), file]));
  const seen = new Set<string>();
  const follow = (file: SourceFile, chain: readonly string[]): readonly string[] => {
    if (seen.has(file.path)) return [];
    seen.add(file.path);
    return importsIn(file)
      .filter(({ type }) => !type)
      .flatMap(({ target }) => {
        if (serverOnly.test(target)) return [[...chain, target].join(' → ')];
        const next = byPath.get(target) ?? byPath.get(withoutEnding(target));
        return next === undefined ? [] : follow(next, [...chain, next.path]);
      });
  };
  return files.filter(isClient).flatMap((file) => follow(file, [file.path]));
}

function isClient(file: SourceFile): boolean {
  return nodesIn(syntaxTree(file.text, file.path), 'body').some((node) => node.directive === 'use client');
}
