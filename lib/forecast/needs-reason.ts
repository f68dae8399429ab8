import type { Weights } from '@/lib/dossier/atoms';
import type { Yardstick } from '@/lib/dossier/reasoning';
import { probabilityWord } from './yardstick';

/** From this many points on any row, a change of weights must give its reason. */
export const pointsThatNeedReason = 10;

/** Whether a change of weights is large enough, or changes a word of the yardstick in force, so that it must give its reason. */
export function needsReason(before: Weights, after: Weights, yardstick?: Yardstick): boolean {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].some((id) => {
    const was = before[id] ?? 0;
    const is = after[id] ?? 0;
    const crosses = probabilityWord(is, yardstick).term !== probabilityWord(was, yardstick).term;
    return Math.abs(is - was) >= pointsThatNeedReason || crosses;
  });
}
