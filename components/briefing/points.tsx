'use client';

import { useTongue } from '@/components/shell/locale';
import { useLikelihood } from '@/components/wording/yardstick-context';
import { clampedPoints, percent } from '@/lib/i18n/numbers';

/** "64 %", kept left to right. What rounding brought to 0 is "<5 %": nothing open is ever shown as impossible. */
export function Points({ points }: { points: number }) {
  const tongue = useTongue();
  return <bdi dir="ltr">{percent(tongue, pointsText(points))}</bdi>;
}

export function pointsText(points: number): string {
  return points === 0 ? '<5' : clampedPoints(points);
}

/** "likely (55–80 %)": the word, never without its figures. */
export function LikelihoodWord({ points }: { points: number }) {
  return useLikelihood()(points);
}
