import type { Weights } from '@/lib/dossier/atoms';
import type { WhatIf } from '@/lib/dossier/what-if-schema';
import { isSame } from '@/lib/kernel/is-same';
import type { RatingsOf } from './rating-draft';
import type { LinkedWeights } from './weight-standing';

/** What can be taken back of a page, part by part; a step holds the parts that it changes. */
export type Parts = Readonly<
  {
    weights?: LinkedWeights;
    whatIf?: WhatIf;
    layer?: 'reported' | 'checked' | 'as-recorded';
  } & { [Of in RatingsOf]?: WhatIf }
>;

/** A step on this page alone, which is taken back at once. */
export type DraftStep = Readonly<{
  what: 'weights' | 'what-if' | 'publication' | 'ratings';
  from: Parts;
  to: Parts;
}>;

export type Step =
  | DraftStep
  /** Kept in the dossier's log: it is taken back by another entry, and that one by a third. */
  | Readonly<{ what: 'entry'; entry: number; author: string }>
  /** Kept as a judgement: what is behind it can only be gone back to by a new one. */
  | Readonly<{ what: 'revision'; number: number; before: Weights }>
  /** The beginning of a blind sitting, behind which nothing is seen. */
  | Readonly<{ what: 'sitting' }>;

/** Everything a person did on a page, of whatever kind, in order; the last is taken back first. */
export type History = Readonly<{ past: readonly Step[]; future: readonly Step[] }>;
export const noHistory: History = { past: [], future: [] };

const most = 500;

/** The history after one more step; what was taken back before it cannot be brought back any longer. */
export function remembered({ past }: History, step: Step): History {
  return { past: [...past, step].slice(-most), future: [] };
}

/** The history once its last step has been taken back; `as` where what is brought back is another step than it was. */
export function takenBack({ past, future }: History, as = past.at(-1)): History {
  return as === undefined ? { past, future } : { past: past.slice(0, -1), future: [...future, as] };
}

/** The history once the step taken back last has been brought back. */
export function broughtBack({ past, future }: History, as = future.at(-1)): History {
  return as === undefined ? { past, future } : { past: [...past, as], future: future.slice(0, -1) };
}

/** The history without the steps that no longer lead anywhere. */
export function forgotten({ past, future }: History, isGone: (step: Step) => boolean): History {
  const kept = (steps: readonly Step[]) =>
    steps.some(isGone) ? steps.filter((step) => !isGone(step)) : steps;
  return { past: kept(past), future: kept(future) };
}

/**
 * The history after the browser has gone back or forth to other parts: over the last step, where that is where it led
 * from, over the next, where that is where it leads to, or somewhere else, and then the steps of these parts are gone.
 */
export function walked(history: History, parts: Parts): Readonly<{ history: History; over?: Parts }> {
  const [last, next] = [history.past.at(-1), history.future.at(-1)];
  if (isDraftStep(last) && leadsTo(last.from, parts)) return { history: takenBack(history), over: last.from };
  if (isDraftStep(next) && leadsTo(next.to, parts)) return { history: broughtBack(history), over: next.to };
  const changed = partsOf(parts);
  const isGone = (step: Step) => isDraftStep(step) && changed.some((part) => part in step.from);
  return { history: forgotten(history, isGone) };
}

export function isDraftStep(step: Step | undefined): step is DraftStep {
  return step !== undefined && 'from' in step;
}

function leadsTo(there: Parts, parts: Parts): boolean {
  const [own, changed] = [partsOf(there), partsOf(parts)];
  return (
    own.length === changed.length && changed.every((part) => isSame(plain(there[part]), plain(parts[part])))
  );
}

const allParts = ['weights', 'whatIf', 'layer', 'reported', 'checked', 'blind'] as const;

function partsOf(parts: Parts): readonly (keyof Parts)[] {
  return allParts.filter((part) => parts[part] !== undefined);
}

/** Locks and exact ratios are not in an address. */
function plain(part: Parts[keyof Parts]): unknown {
  return typeof part === 'object' && 'points' in part ? part.points : part;
}
