import { recordOf } from '@/lib/kernel/record';

/** A belief that is not yet settled: its expectation, and the lowest and highest value of each share. */
export type Spread<H extends string> = Readonly<{
  expected: Readonly<Record<H, number>>;
  min: Readonly<Record<H, number>>;
  max: Readonly<Record<H, number>>;
}>;

/**
 * The spread over possible worlds. `beliefs` holds them one after the other, each with one value per hypothesis, in
 * the order of `hypotheses`; `chances` has the chance of each world, and these sum to 1.
 */
export function spread<H extends string>(
  hypotheses: readonly H[],
  beliefs: Float64Array,
  chances: Float64Array,
): Spread<H> {
  const width = hypotheses.length;
  const columns = hypotheses.map((_, k) => {
    let expected = 0;
    let min = Number.POSITIVE_INFINITY;
    let max = Number.NEGATIVE_INFINITY;
    for (let world = 0, at = k; world < chances.length; world += 1, at += width) {
      const belief = beliefs[at] ?? 0;
      expected += belief * (chances[world] ?? 0);
      if (belief < min) min = belief;
      if (belief > max) max = belief;
    }
    return { expected, min, max };
  });
  const row = (key: 'expected' | 'min' | 'max') =>
    recordOf<H, number>(hypotheses, (h) => columns[hypotheses.indexOf(h)]?.[key] ?? 0);
  return { expected: row('expected'), min: row('min'), max: row('max') };
}
