/** A key as an event tells of it. */
export type Key = Readonly<{
  key: string;
  shiftKey: boolean;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
}>;

/** Whether a key is pressed together with one that makes it a command of the browser or the system: Ctrl with plus, Alt with left. */
export function isChord({ ctrlKey, metaKey, altKey }: Omit<Key, 'key' | 'shiftKey'>): boolean {
  return ctrlKey || metaKey || altKey;
}
