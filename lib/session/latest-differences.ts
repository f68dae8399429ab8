import type { WeightDraft } from './weight-draft';

export type WeightChange = Readonly<{ id: string; points: number }>;

/** What the latest edit did to the row it moved, and to each other row that gave or got. */
export function latestDifferences(
  draft: WeightDraft,
): Readonly<{ moved: WeightChange; others: readonly WeightChange[] }> | undefined {
  const { latest } = draft;
  if (latest === undefined) return undefined;
  const differences = draft.ids.flatMap((id) => {
    const points = (draft.now.points[id] ?? 0) - (latest.from.points[id] ?? 0);
    return points === 0 ? [] : [{ id, points }];
  });
  const moved = differences.find(({ id }) => id === latest.id);
  return moved && { moved, others: differences.filter(({ id }) => id !== latest.id) };
}
