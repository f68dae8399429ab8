import type { Weights } from '@/lib/dossier/atoms';
import type { Yardstick } from '@/lib/dossier/reasoning';
import { pointsThatNeedReason } from '@/lib/forecast/needs-reason';
import { type AnyTerm, probabilityWord } from '@/lib/forecast/yardstick';

/** Why a change of weights must give its reason: the row that moves furthest, or one whose word changes. */
export type ReasonNeeded =
  | Readonly<{ kind: 'points'; id: string; points: number }>
  | Readonly<{ kind: 'word'; id: string; from: AnyTerm; to: AnyTerm }>;

/** The strongest ground for asking for a reason, or `undefined` where giving one is free. */
export function reasonNeeded(
  ids: readonly string[],
  before: Weights,
  after: Weights,
  yardstick?: Yardstick,
): ReasonNeeded | undefined {
  const [furthest] = ids
    .map((id) => ({ id, points: (after[id] ?? 0) - (before[id] ?? 0) }))
    .toSorted((a, b) => Math.abs(b.points) - Math.abs(a.points));
  if (furthest !== undefined && Math.abs(furthest.points) >= pointsThatNeedReason)
    return { kind: 'points', ...furthest };
  for (const id of ids) {
    const from = probabilityWord(before[id] ?? 0, yardstick).term;
    const to = probabilityWord(after[id] ?? 0, yardstick).term;
    if (from !== to) return { kind: 'word', id, from, to };
  }
  return undefined;
}
