/** The entries made here in this sitting that can be taken back, and those undoings that can be undone; last is next. */
export type OwnEntries = Readonly<{ done: readonly number[]; undone: readonly number[] }>;

/** After a new change: what was taken back before it cannot be done again. */
export function ownAfter(own: OwnEntries, entry: number): OwnEntries {
  return { done: [...own.done, entry], undone: [] };
}

/** After the last change was taken back, by an entry of its own. */
export function ownAfterUndo(own: OwnEntries, entry: number): OwnEntries {
  return { done: own.done.slice(0, -1), undone: [...own.undone, entry] };
}

/** After the last undoing was itself undone. */
export function ownAfterRedo(own: OwnEntries, entry: number): OwnEntries {
  return { done: [...own.done, entry], undone: own.undone.slice(0, -1) };
}
