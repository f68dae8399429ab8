import type { Weights } from '@/lib/dossier/atoms';
import { estimativeBand, type Term } from '@/lib/forecast/estimative-language';
import { pointsThatNeedReason } from '@/lib/forecast/needs-reason';

/** Why a change of weights must give its reason: the row that moves furthest, or one whose word changes. */
export type ReasonNeeded =
  | Readonly<{ kind: 'points'; id: string; points: number }>
  | Readonly<{ kind: 'word'; id: string; from: Term; to: Term }>;

/** The strongest ground for asking for a reason, or `undefined` where giving one is free. */
export function reasonNeeded(
  ids: readonly string[],
  before: Weights,
  after: Weights,
): ReasonNeeded | undefined {
  const [furthest] = ids
    .map((id) => ({ id, points: (after[id] ?? 0) - (before[id] ?? 0) }))
    .toSorted((a, b) => Math.abs(b.points) - Math.abs(a.points));
  if (furthest !== undefined && Math.abs(furthest.points) >= pointsThatNeedReason)
    return { kind: 'points', ...furthest };
  for (const id of ids) {
    const from = estimativeBand(before[id] ?? 0).term;
    const to = estimativeBand(after[id] ?? 0).term;
    if (from !== to) return { kind: 'word', id, from, to };
  }
  return undefined;
}
