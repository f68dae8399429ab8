import { cellOf } from '@/lib/dossier/cell-of';
import type { Development, Dossier } from '@/lib/dossier/schema';
import { developmentUnder } from '@/lib/dossier/what-if';
import type { Cell, WhatIf } from '@/lib/dossier/what-if-schema';
import { isSame } from '@/lib/kernel/is-same';
import type { RatedParts, RatingDraft } from './rating-draft';

/** One thing that two states of a row say differently, and what each says. */
export type RatingChange = Readonly<{ development: string }> &
  (
    | Readonly<{ kind: 'cell'; scenario: string; from: Cell; to: Cell }>
    | Readonly<{ kind: 'reason'; scenario: string }>
    | Readonly<{ kind: 'grade'; from: string; to: string }>
    | Readonly<{ kind: 'novelty'; from: number; to: number }>
    | Readonly<{ kind: 'origin'; from: string | undefined; to: string | undefined }>
  );

/** What a draft would change of a dossier in its layer, row by row in the dossier's order. */
export function ratingChanges(recorded: Dossier, draft: WhatIf): readonly RatingChange[] {
  return recorded.developments.flatMap((item) => {
    const otherwise = draft.developments?.[item.id];
    if (otherwise === undefined) return [];
    return changesBetween(item, developmentUnder(item, otherwise, recorded), recorded.scenarios);
  });
}

/** What differs between two states of one row. */
export function changesBetween(
  before: RatedParts,
  after: RatedParts & Pick<Development, 'id'>,
  scenarios: Dossier['scenarios'],
): readonly RatingChange[] {
  const development = after.id;
  const cells = scenarios.flatMap(({ id }): RatingChange[] => {
    const [from, to] = [cellOf(before, id), cellOf(after, id)];
    const sameReason = isSame(before.cellReasons?.[id], after.cellReasons?.[id]);
    return [
      ...(from === to ? [] : [{ development, kind: 'cell', scenario: id, from, to } as const]),
      ...(sameReason ? [] : [{ development, kind: 'reason', scenario: id } as const]),
    ];
  });
  const rest: readonly RatingChange[] = [
    { development, kind: 'grade', from: before.grade, to: after.grade },
    { development, kind: 'novelty', from: before.novelty, to: after.novelty },
    { development, kind: 'origin', from: before.origin, to: after.origin },
  ];
  return [...cells, ...rest.filter((change) => 'to' in change && change.from !== change.to)];
}

/**
 * Of what a draft changes, what others have changed too since those rows were first touched: the draft's change, and
 * how the row now stands with them. `now` is the dossier in the layer of the draft.
 */
export function changedByBoth(
  { now: mine, was }: Pick<RatingDraft, 'now' | 'was'>,
  now: Dossier,
): readonly Readonly<{ mine: RatingChange; theirs: RatingChange }>[] {
  return ratingChanges(now, mine).flatMap((own) => {
    const [before, item] = [was[own.development], now.developments.find(({ id }) => id === own.development)];
    if (before === undefined || item === undefined) return [];
    const theirs = changesBetween(before, item, now.scenarios).find((each) => placeOf(each) === placeOf(own));
    return theirs === undefined ? [] : [{ mine: own, theirs }];
  });
}

/** Which place of a row a change is in: `cell W`, `grade`. */
export function placeOf(change: RatingChange): string {
  return 'scenario' in change ? `${change.kind} ${change.scenario}` : change.kind;
}
