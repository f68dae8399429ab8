import { keysOf } from '@/lib/kernel/record';
import { update, updateFactors } from './belief-rows';
import type { Contribution } from './contribution';

/** An item that has begun to arrive, with the chance that it has done so by the day asked for. */
export type Arriving<H extends string> = Readonly<{
  id: string;
  contribution: Contribution<H>;
  chance: number;
}>;

/**
 * The belief in each of `count` random datings, where there are too many items to weigh every subset: one dating after
 * the other, with one value per hypothesis. Ask with rising chances: what has arrived in a dating stays.
 *
 * Each item meets the datings in a random order of its own and has arrived in the first `chance` of them (a Latin
 * hypercube). That is more even than independent draws, costs one update per arrival, and puts every item in every
 * dating once its chance is 1, so that the path closes exactly.
 */
export function drawnBeliefs<H extends string>(
  prior: Readonly<Record<H, number>>,
  count: number,
  random: () => number,
): (arriving: readonly Arriving<H>[]) => Float64Array {
  const hypotheses = keysOf<H>(prior);
  const width = hypotheses.length;
  const whole = hypotheses.reduce((sum, h) => sum + prior[h], 0);
  const beliefs = new Float64Array(width * count);
  for (let at = 0; at < beliefs.length; at += width) beliefs.set(Object.values<number>(prior), at);
  const orders = new Map<string, { order: Uint32Array; arrived: number }>();

  return (arriving) => {
    for (const { id, contribution, chance } of arriving) {
      const state = orders.get(id) ?? { order: shuffled(count, random), arrived: 0 };
      orders.set(id, state);
      const until = Math.round(chance * count);
      if (state.arrived === until) continue;
      const factors = updateFactors(hypotheses, contribution);
      for (; state.arrived < until; state.arrived += 1) {
        const at = width * (state.order[state.arrived] ?? 0);
        update(beliefs, at, at, factors, whole);
      }
    }
    return beliefs;
  };
}

function shuffled(count: number, random: () => number): Uint32Array {
  const order = Uint32Array.from({ length: count }, (_, i) => i);
  for (let i = count - 1; i > 0; i -= 1) {
    const j = Math.floor(random() * (i + 1));
    const held = order[i] ?? 0;
    order[i] = order[j] ?? 0;
    order[j] = held;
  }
  return order;
}
