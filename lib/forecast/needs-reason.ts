import type { Weights } from '@/lib/dossier/atoms';
import { estimativeBand } from './estimative-language';

/** From this many points on any row, a change of weights must give its reason. */
export const pointsThatNeedReason = 10;

/** Whether a change of weights is large enough, or changes a word, so that it must give its reason. */
export function needsReason(before: Weights, after: Weights): boolean {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].some((id) => {
    const was = before[id] ?? 0;
    const is = after[id] ?? 0;
    return Math.abs(is - was) >= pointsThatNeedReason || estimativeBand(is).term !== estimativeBand(was).term;
  });
}
