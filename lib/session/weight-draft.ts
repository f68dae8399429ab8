import { reachable, reachFrom } from './reachable';
import { type Standing, standingAt, standingWith } from './weight-standing';

/** Weights being edited. Every state has whole points, each at least 1, that sum to exactly 100. */
export type WeightDraft = Readonly<{
  ids: readonly string[];
  now: Standing;
  /** The edit in progress: every move is computed from where it began, so the way back is the same way. */
  gesture?: Readonly<{ id: string; by: 'pointer' | 'keys'; from: Standing }> | undefined;
  /** The latest edit of one row, for "taken from". */
  latest?: Readonly<{ id: string; from: Standing }> | undefined;
  past: readonly Standing[];
  future: readonly Standing[];
}>;

export type WeightAction =
  | Readonly<{ type: 'begin'; id: string }>
  | Readonly<{ type: 'move'; id: string; to: number }>
  /** Keyboard steps and jumps: those in a row on one weight are one gesture, until `end`. */
  | Readonly<{ type: 'step'; id: string; by: number }>
  | Readonly<{ type: 'jump'; id: string; to: 'least' | 'most' }>
  | Readonly<{ type: 'end' }>
  | Readonly<{ type: 'cancel' }>
  /** A typed value. */
  | Readonly<{ type: 'set'; id: string; to: number }>
  | Readonly<{ type: 'lock'; id: string; locked: boolean }>
  /** Other weights altogether, such as the last revision's; it opens every lock. */
  | Readonly<{ type: 'replace'; points: Readonly<Record<string, number>> }>
  /** What the screen stands on has changed: the draft begins anew there. Locks stay; nobody did it, so no undo. */
  | Readonly<{ type: 'follow'; points: Readonly<Record<string, number>> }>
  | Readonly<{ type: 'undo' }>
  | Readonly<{ type: 'redo' }>;

/** A draft that begins at saved weights, given in the order of the dossier's scenarios. */
export function weightDraft(ids: readonly string[], points: Readonly<Record<string, number>>): WeightDraft {
  return { ids, now: standingAt(ids, points), past: [], future: [] };
}

/** The draft after one more action; an action that changes nothing gives the same draft. */
export function weightDraftAfter(draft: WeightDraft, action: WeightAction): WeightDraft {
  switch (action.type) {
    case 'begin':
      return begun(ended(draft), action.id, 'pointer');
    case 'move':
      return moved(
        draft.gesture?.id === action.id ? draft : begun(ended(draft), action.id, 'pointer'),
        action.to,
      );
    case 'step': {
      const running = inKeys(draft, action.id);
      return moved(running, (running.now.points[action.id] ?? 0) + action.by);
    }
    case 'jump': {
      const { min, max } = reachable(draft, action.id);
      return moved(inKeys(draft, action.id), action.to === 'least' ? min : max);
    }
    case 'end':
      return ended(draft);
    case 'cancel':
      return draft.gesture === undefined
        ? draft
        : { ...draft, now: draft.gesture.from, gesture: undefined, latest: undefined };
    case 'set':
      return ended(moved(begun(ended(draft), action.id, 'pointer'), action.to));
    case 'lock': {
      const settled = ended(draft);
      if (settled.now.locked.has(action.id) === action.locked) return settled;
      const locked = new Set(settled.now.locked);
      if (action.locked) locked.add(action.id);
      else locked.delete(action.id);
      return remembered(settled, { ...settled.now, locked });
    }
    case 'replace': {
      const settled = ended(draft);
      return { ...remembered(settled, standingAt(settled.ids, action.points)), latest: undefined };
    }
    case 'follow': {
      const { now, ...anew } = weightDraft(draft.ids, action.points);
      return { ...anew, now: { ...now, locked: draft.now.locked } };
    }
    case 'undo':
      return undone(ended(draft));
    case 'redo':
      return redone(ended(draft));
  }
}

function begun(draft: WeightDraft, id: string, by: 'pointer' | 'keys'): WeightDraft {
  return { ...draft, gesture: { id, by, from: draft.now } };
}

function inKeys(draft: WeightDraft, id: string): WeightDraft {
  const { gesture } = draft;
  return gesture?.id === id && gesture.by === 'keys' ? draft : begun(ended(draft), id, 'keys');
}

function moved(draft: WeightDraft, to: number): WeightDraft {
  const { gesture } = draft;
  if (gesture === undefined) return draft;
  const { id, from } = gesture;
  const { min, max } = reachFrom(draft.ids, from, id);
  const points = Math.min(Math.max(Math.round(to), min), max);
  if (points === draft.now.points[id]) return draft;
  const now = points === from.points[id] ? from : standingWith(draft.ids, from, id, points);
  return { ...draft, now, latest: now === from ? undefined : { id, from } };
}

/** Closes the edit in progress; one that moved nothing leaves no trace in the history. */
function ended(draft: WeightDraft): WeightDraft {
  const { gesture, ...rest } = draft;
  if (gesture === undefined) return draft;
  if (gesture.from === draft.now) return rest;
  return { ...rest, past: [...draft.past, gesture.from], future: [] };
}

function remembered(draft: WeightDraft, now: Standing): WeightDraft {
  return { ...draft, now, past: [...draft.past, draft.now], future: [] };
}

function undone(draft: WeightDraft): WeightDraft {
  const before = draft.past.at(-1);
  if (before === undefined) return draft;
  return {
    ids: draft.ids,
    now: before,
    past: draft.past.slice(0, -1),
    future: [...draft.future, draft.now],
  };
}

function redone(draft: WeightDraft): WeightDraft {
  const after = draft.future.at(-1);
  if (after === undefined) return draft;
  return { ids: draft.ids, now: after, past: [...draft.past, draft.now], future: draft.future.slice(0, -1) };
}
