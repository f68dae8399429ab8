import type { SessionState } from './state';

/**
 * What follows from other values, computed anew only when one of them is another; the same object while none is. Two
 * states are remembered: while a page comes alive in parts, some still look at the one that it was opened with.
 */
export function derived<const Inputs extends readonly unknown[], Out>(
  inputs: { readonly [K in keyof Inputs]: (state: SessionState) => Inputs[K] },
  compute: (...inputs: Inputs) => Out,
): (state: SessionState) => Out {
  type Known = Readonly<{ inputs: Inputs; out: Out }>;
  let last: Known | undefined;
  let before: Known | undefined;
  return (state) => {
    const now = inputs.map((input) => input(state)) as unknown as Inputs;
    if (last !== undefined && isOf(last.inputs, now)) return last.out;
    const known = before !== undefined && isOf(before.inputs, now) ? before : undefined;
    before = last;
    last = known ?? { inputs: now, out: compute(...now) };
    return last.out;
  };
}

function isOf(before: readonly unknown[], now: readonly unknown[]): boolean {
  return before.every((value, place) => Object.is(value, now[place]));
}
