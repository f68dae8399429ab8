import path from 'node:path';
import { importsIn } from './imports-in';
import { type SourceFile, withoutEnding } from './source-file';
import { type Node, nodesIn, nodesUnder, stringOf, syntaxTree } from './syntax-tree';

/**
 * What nothing that runs comes to from the files that something outside begins with: `lib/a` for a whole file, `lib/a#b`
 * for an export that no other file takes and its own file has no use for.
 */
export function unreached(
  files: readonly SourceFile[],
  isStart: (path: string) => boolean,
): readonly string[] {
  const byName = new Map(files.map((file) => [withoutEnding(file.path), file]));
  const reached = new Map<SourceFile, readonly string[]>();
  const open = files.filter(({ path: at }) => isStart(at));
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    if (reached.has(file)) continue;
    const taken = [...namesTaken(file), ...workersOf(file).map((target) => `${target}#*`)];
    reached.set(file, taken);
    const targets = [...importsIn(file).map(({ target }) => target), ...workersOf(file)];
    for (const target of targets) open.push(...[byName.get(withoutEnding(target)) ?? []].flat());
  }
  const taken = new Set([...reached.values()].flat());
  return files
    .filter((file) => !isStart(file.path))
    .flatMap((file) => {
      const name = withoutEnding(file.path);
      if (!reached.has(file)) return [name];
      if (taken.has(`${name}#*`)) return [];
      return exportsOf(file)
        .filter((each) => !taken.has(`${name}#${each}`) && !isUsedInside(file, each))
        .map((each) => `${name}#${each}`);
    });
}

/** What a file takes from others, as `lib/a#b`, or `lib/a#*` where that cannot be told. */
function namesTaken(file: SourceFile): readonly string[] {
  const targets = importsIn(file).map(({ target }) => withoutEnding(target));
  return statementsWithSource(file).flatMap((node, i) => {
    const named = nodesIn(node, 'specifiers').map((each) => {
      const name =
        nodesIn(each, 'imported')[0] ??
        (node.type.startsWith('Export') ? nodesIn(each, 'local')[0] : undefined);
      return typeof name?.name === 'string' ? name.name : '*';
    });
    return (named.length === 0 ? ['*'] : named).map((name) => `${targets[i]}#${name}`);
  });
}

/** In the order in which `importsIn` gives them. */
function statementsWithSource(file: SourceFile): readonly Node[] {
  return nodesUnder(syntaxTree(file.text, file.path)).filter(
    (node) =>
      /^(Import(Declaration|Expression)|Export(Named|All)Declaration|TSImportType)$/.test(node.type) &&
      nodesIn(node, 'source').length > 0,
  );
}

/** Files that begin as a worker: `new URL('./x.ts', import.meta.url)`. */
function workersOf(file: SourceFile): readonly string[] {
  return nodesUnder(syntaxTree(file.text, file.path))
    .filter((node) => node.type === 'NewExpression' && nodesIn(node, 'callee')[0]?.name === 'URL')
    .flatMap((node) => stringOf(nodesIn(node, 'arguments')[0] ?? node) ?? [])
    .filter((text) => text.startsWith('.'))
    .map((text) => path.posix.join(path.dirname(file.path), text));
}

function exportsOf(file: SourceFile): readonly string[] {
  return nodesUnder(syntaxTree(file.text, file.path))
    .filter((node) => node.type === 'ExportNamedDeclaration' && nodesIn(node, 'source').length === 0)
    .flatMap((node) => {
      const [declared] = nodesIn(node, 'declaration');
      const made = declared === undefined ? [] : [declared, ...nodesIn(declared, 'declarations')];
      return [
        ...made.flatMap((each) => nodesIn(each, 'id')),
        ...nodesIn(node, 'specifiers').flatMap((each) => nodesIn(each, 'exported')),
      ];
    })
    .flatMap(({ name }) => (typeof name === 'string' ? [name] : []));
}

function isUsedInside(file: SourceFile, name: string): boolean {
  const used = nodesUnder(syntaxTree(file.text, file.path)).filter(
    (node) => /^(JSX)?Identifier$/.test(node.type) && node.name === name,
  );
  return used.length > 1;
}
