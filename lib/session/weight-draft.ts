import { reachable, reachFrom } from './reachable';
import { type LinkedWeights, standingAt, standingWith } from './weight-standing';

/** Weights being edited. Every state has whole points, each at least 1, that sum to exactly 100. */
export type WeightDraft = Readonly<{
  ids: readonly string[];
  now: LinkedWeights;
  /** The edit in progress: every move is computed from where it began, so the way back is the same way. */
  gesture?: Gesture | undefined;
  /** Rows typed one after the other, the earliest first: they hold until the panel is left or anything else is done. */
  typed?: readonly string[] | undefined;
  /** The latest edit of one row, for "taken from"; `gaveWay` are rows that hold no longer at what was typed. */
  latest?: Readonly<{ id: string; from: LinkedWeights; gaveWay?: readonly string[] }> | undefined;
}>;

type Gesture = Readonly<{ id: string; by: 'pointer' | 'keys' | 'typing'; from: LinkedWeights }>;

export type WeightAction =
  | Readonly<{ type: 'begin'; id: string }>
  | Readonly<{ type: 'move'; id: string; to: number }>
  /** Keyboard steps and jumps: those in a row on one weight are one gesture, until `end`. */
  | Readonly<{ type: 'step'; id: string; by: number }>
  | Readonly<{ type: 'jump'; id: string; to: 'least' | 'most' }>
  | Readonly<{ type: 'end' }>
  | Readonly<{ type: 'cancel' }>
  /** The focus is elsewhere on the page: what was typed holds no longer. */
  | Readonly<{ type: 'leave' }>
  /** What stands in a field that is being typed in; nothing where it is no number yet. One gesture until it is left. */
  | Readonly<{ type: 'type'; id: string; to: number | undefined }>
  /** A value given at once. */
  | Readonly<{ type: 'set'; id: string; to: number }>
  | Readonly<{ type: 'lock'; id: string; locked: boolean }>
  /** Other weights altogether, such as the last revision's; it opens every lock. */
  | Readonly<{ type: 'replace'; points: Readonly<Record<string, number>> }>
  /** What the screen stands on has changed: the draft begins anew there. Locks stay; nobody did it, so no undo. */
  | Readonly<{ type: 'follow'; points: Readonly<Record<string, number>> }>;

/** A draft that begins at saved weights, given in the order of the dossier's scenarios. */
export function weightDraft(ids: readonly string[], points: Readonly<Record<string, number>>): WeightDraft {
  return { ids, now: standingAt(ids, points) };
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
      const running = inGesture(draft, action.id, 'keys');
      return moved(running, (running.now.points[action.id] ?? 0) + action.by);
    }
    case 'jump': {
      const { min, max } = reachable(draft, action.id);
      return moved(inGesture(draft, action.id, 'keys'), action.to === 'least' ? min : max);
    }
    case 'type': {
      const running = inGesture(draft, action.id, 'typing');
      return moved(running, action.to ?? running.gesture?.from.points[action.id] ?? 0);
    }
    case 'end':
      return ended(draft);
    case 'leave':
      return letGo(ended(draft));
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
      return { ...settled, now: { ...settled.now, locked } };
    }
    case 'replace': {
      const settled = ended(draft);
      return { ...letGo(settled), now: standingAt(settled.ids, action.points), latest: undefined };
    }
    case 'follow': {
      const { now, ...anew } = weightDraft(draft.ids, action.points);
      return { ...anew, now: { ...now, locked: draft.now.locked } };
    }
  }
}

function begun(draft: WeightDraft, id: string, by: Gesture['by']): WeightDraft {
  return { ...(by === 'typing' ? draft : letGo(draft)), gesture: { id, by, from: draft.now } };
}

function inGesture(draft: WeightDraft, id: string, by: 'keys' | 'typing'): WeightDraft {
  const { gesture } = draft;
  return gesture?.id === id && gesture.by === by ? draft : begun(ended(draft), id, by);
}

function moved(draft: WeightDraft, to: number): WeightDraft {
  const { gesture, ids } = draft;
  if (gesture === undefined) return draft;
  const { id, from } = gesture;
  const { min, max } = reachFrom(ids, from, id);
  const points = Math.min(Math.max(Math.round(to), min), max);
  if (points === draft.now.points[id]) return draft;
  const typed = draft.typed?.filter((row) => row !== id) ?? [];
  const held = heldBeside(ids, from, id, points, typed);
  const gaveWay = typed.slice(0, typed.length - held.length);
  const now =
    points === from.points[id]
      ? from
      : { ...standingWith(ids, holding(from, held), id, points), locked: from.locked };
  const latest = { id, from, ...(gaveWay.length > 0 && { gaveWay }) };
  return { ...draft, now, latest: now === from ? undefined : latest };
}

/** What was typed before and can stay beside a row at these points: where not all can, the earliest typed gives way. */
function heldBeside(
  ids: readonly string[],
  from: LinkedWeights,
  id: string,
  points: number,
  typed: readonly string[],
): readonly string[] {
  const fits = (held: readonly string[]) => {
    const { min, max } = reachFrom(ids, holding(from, held), id);
    return points >= min && points <= max;
  };
  const first = typed.findIndex((_, index) => fits(typed.slice(index)));
  return first === -1 ? [] : typed.slice(first);
}

function holding(from: LinkedWeights, held: readonly string[]): LinkedWeights {
  return held.length === 0 ? from : { ...from, locked: new Set([...from.locked, ...held]) };
}

/** Closes the edit in progress; a row that was typed in holds from now on, and what gave way to it does not. */
function ended(draft: WeightDraft): WeightDraft {
  const { gesture, ...rest } = draft;
  if (gesture === undefined) return draft;
  if (gesture.by !== 'typing') return rest;
  const gaveWay = draft.latest?.id === gesture.id ? (draft.latest.gaveWay ?? []) : [];
  const held = draft.typed?.filter((row) => row !== gesture.id && !gaveWay.includes(row)) ?? [];
  return { ...rest, typed: [...held, gesture.id] };
}

function letGo(draft: WeightDraft): WeightDraft {
  const { typed, ...rest } = draft;
  return typed === undefined ? draft : rest;
}

/** Where the draft stands apart from an edit in progress: what could be taken back is a change of this. */
export function restingStanding({ now, gesture }: WeightDraft): LinkedWeights {
  return gesture?.from ?? now;
}

/** Whether an action goes on with the edit in progress; any other one ends it first. */
export function goesOn({ gesture }: WeightDraft, action: WeightAction): boolean {
  if (gesture === undefined) return false;
  switch (action.type) {
    case 'move':
      return action.id === gesture.id;
    case 'step':
    case 'jump':
      return action.id === gesture.id && gesture.by === 'keys';
    case 'type':
      return action.id === gesture.id && gesture.by === 'typing';
    case 'end':
    case 'cancel':
    case 'follow':
      return true;
    default:
      return false;
  }
}
