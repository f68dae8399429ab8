import type { Development } from '@/lib/dossier/schema';
import { isSame } from '@/lib/kernel/is-same';

/** The names of what two versions of a development say differently, in the order of the schema. */
export function differingKeys(before: Development, after: Development): readonly string[] {
  return Object.keys({ ...before, ...after }).filter(
    (key) => !isSame(Reflect.get(before, key), Reflect.get(after, key)),
  );
}

/**
 * One person's version of a development on top of another's, both made from the same one: what she changed is hers,
 * what she left alone is theirs, so that nobody's work is overwritten by somebody who never touched it.
 */
export function rebased(mine: Development, base: Development, theirs: Development): Development {
  const changed = differingKeys(base, mine);
  const own = Object.fromEntries(changed.map((key) => [key, Reflect.get(mine, key)]));
  return { ...theirs, ...own };
}
