import path from 'node:path';
import type { SourceFile } from './source-file';
import { type Node, nodesIn, nodesUnder, stringOf, syntaxTree } from './syntax-tree';

/** What a file imports: a path of ours (`lib/kernel/result`) or a package (`zod`); `type` leaves no trace at run time, `lazy` comes when it is asked for. */
export type Import = Readonly<{ target: string; ours: boolean; type: boolean; lazy: boolean }>;

const statements = [
  'ImportDeclaration',
  'ExportNamedDeclaration',
  'ExportAllDeclaration',
  'ImportExpression',
  'TSImportType',
];

/** Every import, re-export and dynamic import of a file. */
export function importsIn(file: SourceFile): readonly Import[] {
  return nodesUnder(syntaxTree(file.text, file.path))
    .filter((node) => statements.includes(node.type))
    .flatMap((node) =>
      nodesIn(node, 'source').map((source) => ({
        ...targetOf(stringOf(source) ?? '', file.path),
        type: isTypeOnly(node),
        lazy: node.type === 'ImportExpression',
      })),
    );
}

function isTypeOnly(node: Node): boolean {
  if (node.type === 'TSImportType' || node.importKind === 'type' || node.exportKind === 'type') return true;
  const specifiers = nodesIn(node, 'specifiers');
  return (
    specifiers.length > 0 &&
    specifiers.every((item) => item.importKind === 'type' || item.exportKind === 'type')
  );
}

function targetOf(specifier: string, from: string): Readonly<{ target: string; ours: boolean }> {
  if (specifier.startsWith('@/')) return { target: specifier.slice(2), ours: true };
  if (specifier.startsWith('.'))
    return { target: path.posix.join(path.dirname(from), specifier), ours: true };
  return { target: packageOf(specifier), ours: false };
}

/** `@libsql/client/web` → `@libsql/client`; `node:fs` stays. */
function packageOf(specifier: string): string {
  const [first = '', second = ''] = specifier.split('/');
  return first.startsWith('@') ? `${first}/${second}` : first.startsWith('node:') ? specifier : first;
}
