import { strongComponents } from '@/lib/kernel/strong-components';
import { importsIn } from './imports-in';
import { type SourceFile, withoutEnding } from './source-file';

/** The files that lead back to themselves by their imports, types included: each circle as one sorted list. */
export function circles(files: readonly SourceFile[]): readonly (readonly string[])[] {
  const pathOf = new Map(
    files.flatMap(({ path }) => [path, withoutEnding(path)].map((name) => [name, path])),
  );
  const importedBy = new Map(
    files.map((file) => [file.path, importsIn(file).flatMap(({ target }) => pathOf.get(target) ?? [])]),
  );
  const next = (path: string) => importedBy.get(path) ?? [];
  return strongComponents(importedBy.keys(), next)
    .filter((circle) => circle.length > 1 || circle.some((path) => next(path).includes(path)))
    .map((circle) => circle.toSorted());
}
