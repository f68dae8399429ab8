import type { withoutEachOrigin } from '@/lib/forecast/left-out';
import type { Trace } from '@/lib/forecast/trace';
import type { LeftOut, Shares, Step } from './textbook';

const tolerance = 1e-9;

/** Throws unless the engine and the textbook say the same of every development and every origin. */
export function checkedAlike(
  ours: Readonly<{ made: Trace; each: Float64Array; origins: ReturnType<typeof withoutEachOrigin> }>,
  theirs: Readonly<{ steps: readonly Step[]; out: LeftOut }>,
  fromScratch: LeftOut | undefined,
): void {
  const { made, each, origins } = ours;
  const scenarios = Object.keys(made.prior);
  const rowAt = (beliefs: Float64Array, row: number) =>
    Object.fromEntries(scenarios.map((id, k) => [id, beliefs[row * scenarios.length + k] ?? Number.NaN]));
  made.steps.forEach((step, row) => {
    const other = theirs.steps[row];
    if (other?.development !== step.development) throw new Error(`another order at ${row}`);
    alike(step.development, step.contribution, other.contribution);
    alike(step.development, step.before, other.before);
    alike(step.development, step.after, other.after);
    const without = rowAt(each, row);
    alike(step.development, without, theirs.out.developments[step.development]);
    if (fromScratch) alike(step.development, without, fromScratch.developments[step.development]);
  });
  origins.groups.forEach(({ origin, developments: [first = ''] }, row) => {
    const without = rowAt(origins.beliefs, row);
    for (const out of [theirs.out, fromScratch])
      if (out)
        alike(origin ?? first, without, origin === undefined ? out.developments[first] : out.origins[origin]);
  });
}

function alike(what: string, ours: Readonly<Shares>, theirs: Readonly<Shares> | undefined): void {
  for (const [id, value] of Object.entries(ours))
    if (!(Math.abs(value - (theirs?.[id] ?? Number.NaN)) <= tolerance))
      throw new Error(`${what} differs for ${id}: ${value} and ${theirs?.[id]}`);
}
