import { importsIn } from './imports-in';
import { type SourceFile, withoutEnding } from './source-file';
import { isIdentifier, nodesIn, nodesUnder, stringOf, syntaxTree } from './syntax-tree';

/** The topics that come with every page, and those that come later or with `AllWords`; the server has others besides. */
export type WordParts = Readonly<{ first: readonly string[]; later: readonly string[] }>;

/**
 * What would be drawn in the browser before its words are there, as sentences: a page whose client parts say more than
 * the first words without being inside `AllWords`, a part that is fetched without `withWords`, words that only the server has.
 */
export function wordsTooLate(files: readonly SourceFile[], { first, later }: WordParts): readonly string[] {
  const byPath = new Map(files.map((file) => [withoutEnding(file.path), file]));
  const found = (target: string) => byPath.get(target) ?? byPath.get(withoutEnding(target));
  const statics = (file: SourceFile) =>
    importsIn(file)
      .filter(({ type, lazy }) => !type && !lazy)
      .flatMap(({ target }) => found(target) ?? []);

  const topicsFrom = (start: readonly SourceFile[]) =>
    reached(start, statics).flatMap((file) => topicsIn(file).map((topic) => ({ file: file.path, topic })));
  const beyond = (known: readonly string[], start: readonly SourceFile[]) =>
    topicsFrom(start).filter(({ topic }) => !known.includes(topic));

  const clients = files.filter(isClient);
  const inBrowser = reached(clients, (file) => [
    ...statics(file),
    ...lazies(file).flatMap(({ target }) => found(target) ?? []),
  ]);
  const served = beyond([...first, ...later], inBrowser).map(
    ({ file, topic }) => `${file} says ${topic} in the browser, which only the server can`,
  );
  const pages = files.filter(({ path, text }) => /^app\/.*\.tsx$/.test(path) && !text.includes('<AllWords>'));
  const early = pages.flatMap((page) => {
    const parts = reached([page], (file) => (isClient(file) ? [] : statics(file))).filter(isClient);
    const unprepared = reached(parts, statics).flatMap((file) =>
      lazies(file)
        .filter(({ withWords }) => !withWords)
        .flatMap(({ target }) => found(target) ?? []),
    );
    return beyond(first, [...parts, ...unprepared]).map(
      ({ file, topic }) => `${page.path} has ${file}, which says ${topic} before its words are there`,
    );
  });
  return [...new Set([...served, ...early])];
}

function reached(
  start: readonly SourceFile[],
  next: (file: SourceFile) => readonly SourceFile[],
): readonly SourceFile[] {
  const seen = new Set(start);
  // a set also visits what is added while it is walked through
  for (const file of seen) for (const other of next(file)) seen.add(other);
  return [...seen];
}

function isClient(file: SourceFile): boolean {
  return nodesIn(syntaxTree(file.text, file.path), 'body').some((node) => node.directive === 'use client');
}

/** The topics that a file names where it reads words; `useWords` itself is given them. */
function topicsIn(file: SourceFile): readonly string[] {
  if (withoutEnding(file.path) === 'components/shell/locale') return [];
  return nodesUnder(syntaxTree(file.text, file.path))
    .filter((node) => node.type === 'CallExpression')
    .flatMap((call) => {
      const [called] = nodesIn(call, 'callee');
      const [one, two] = nodesIn(call, 'arguments');
      const topic = isIdentifier(called, 'useWords')
        ? one
        : isIdentifier(called, 'wordsIn')
          ? two
          : undefined;
      return topic === undefined ? [] : [stringOf(topic) ?? `a topic that ${file.path} does not name`];
    });
}

/** What a file fetches when it is asked for, and whether the words are fetched with it. */
function lazies(file: SourceFile): readonly Readonly<{ target: string; withWords: boolean }>[] {
  const all = importsIn(file).filter(({ lazy }) => lazy);
  const prepared = nodesUnder(syntaxTree(file.text, file.path))
    .filter((node) => node.type === 'CallExpression' && isIdentifier(nodesIn(node, 'callee')[0], 'withWords'))
    .flatMap((call) => nodesUnder(call).filter(({ type }) => type === 'ImportExpression'))
    .flatMap((node) => nodesIn(node, 'source').map(stringOf));
  return all.map(({ target }) => ({
    target,
    withWords: prepared.some(
      (name) => name !== undefined && target.endsWith(name.replace(/^(\.+\/)+|^@\//, '')),
    ),
  }));
}
