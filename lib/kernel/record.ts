/** The keys of a record with their own type, in insertion order. */
export function keysOf<K extends string>(record: Readonly<Record<K, unknown>>): readonly K[] {
  return Object.keys(record) as K[];
}

/** A record with the same keys and each value replaced by `change(value, key)`. */
export function mapRecord<K extends string, A, B>(
  record: Readonly<Record<K, A>>,
  change: (value: A, key: K) => B,
): Record<K, B> {
  const changed = {} as Record<K, B>;
  for (const key of keysOf(record)) changed[key] = change(record[key], key);
  return changed;
}

/** A record with one value for each key. */
export function recordOf<K extends string, V>(keys: readonly K[], value: (key: K) => V): Record<K, V> {
  const made = {} as Record<K, V>;
  for (const key of keys) made[key] = value(key);
  return made;
}
