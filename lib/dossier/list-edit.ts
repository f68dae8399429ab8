import { isSame } from '@/lib/kernel/is-same';

type Item = Readonly<{ id: string }>;

/**
 * What happens to a list of things with ids: some leave, some are replaced where they stand, some come in. `at` is the
 * place in the list as it will be, so that what left can come back to where it stood.
 */
export type ListEdit<T> = Readonly<{
  remove?: string[] | undefined;
  replace?: T[] | undefined;
  insert?: { at: number; item: T }[] | undefined;
}>;

/** The list after an edit. */
export function edited<T extends Item>(items: readonly T[], edit: ListEdit<T> = {}): T[] {
  const removed = new Set(edit.remove);
  const replaced = new Map(edit.replace?.map((item) => [item.id, item]));
  const list = items.filter(({ id }) => !removed.has(id)).map((item) => replaced.get(item.id) ?? item);
  for (const { at, item } of (edit.insert ?? []).toSorted((a, b) => a.at - b.at)) list.splice(at, 0, item);
  return list;
}

/** The edit that makes one list of another whose common things stand in the same order; nothing where they are equal. */
export function editBetween<T extends Item>(from: readonly T[], to: readonly T[]): ListEdit<T> | undefined {
  if (from === to) return undefined;
  const before = new Map(from.map((item) => [item.id, item]));
  const after = new Set(to.map(({ id }) => id));
  const remove = from.filter(({ id }) => !after.has(id)).map(({ id }) => id);
  const replace = to.filter((item) => before.has(item.id) && !isSame(before.get(item.id), item));
  const insert = to.flatMap((item, at) => (before.has(item.id) ? [] : [{ at, item }]));
  if (remove.length + replace.length + insert.length === 0) return undefined;
  return {
    ...(remove.length > 0 && { remove }),
    ...(replace.length > 0 && { replace }),
    ...(insert.length > 0 && { insert }),
  };
}

/** The ids that an edit touches. */
export function touched(edit: ListEdit<Item> = {}): readonly string[] {
  return [
    ...(edit.remove ?? []),
    ...(edit.replace ?? []).map(({ id }) => id),
    ...(edit.insert ?? []).map(({ item }) => item.id),
  ];
}
