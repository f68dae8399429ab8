import type { Trace, TraceStep } from '@/lib/forecast/trace';

/** The development that an example is made with: the one that says most, the first known of equals. */
export function workedItem(made: Pick<Trace, 'steps' | 'reserved'>): TraceStep | undefined {
  let best: TraceStep | undefined;
  for (const step of made.steps)
    if (reach(step, made.reserved) > (best ? reach(best, made.reserved) : 0)) best = step;
  return best;
}

/** How far apart a development pushes the scenarios that it speaks of, in nats. */
function reach({ contribution }: TraceStep, reserved: readonly string[]): number {
  const values = Object.entries(contribution)
    .filter(([id]) => !reserved.includes(id))
    .map(([, value]) => value);
  return values.length === 0 ? 0 : Math.max(...values) - Math.min(...values);
}
