/** What has arrived in each of many random datings, one dating after the other with one log-sum per hypothesis. */
export type Datings = Readonly<{
  sums: Float64Array;
  /** Lets the item whose contribution stands at `at` have arrived in the share `chance` of the datings. */
  arrive: (contributions: Float64Array, at: number, chance: number) => void;
}>;

/**
 * `count` random datings in which nothing has arrived yet, where there are too many items to weigh every subset. Ask
 * with rising chances: what has arrived in a dating stays.
 *
 * Each item meets the datings in a random order of its own and has arrived in the first `chance` of them (a Latin
 * hypercube). That is more even than independent draws, costs one addition per arrival, and puts every item in every
 * dating once its chance is 1, so that the path closes exactly. Sums are of logarithms: a hypothesis that thousands of
 * items have all but ruled out can still come back.
 */
export function datings(width: number, count: number, random: () => number): Datings {
  const sums = new Float64Array(width * count);
  const items = new Map<number, { order: Uint32Array; arrived: number }>();
  const spare: Uint32Array[] = [];

  const arrive: Datings['arrive'] = (contributions, at, chance) => {
    const item = items.get(at) ?? { order: shuffled(spare.pop() ?? places(count), random), arrived: 0 };
    items.set(at, item);
    const until = Math.round(chance * count);
    for (let i = item.arrived; i < until; i += 1) {
      const to = width * (item.order[i] ?? 0);
      for (let k = 0; k < width; k += 1) sums[to + k] = (sums[to + k] ?? 0) + (contributions[at + k] ?? 0);
    }
    if (until === count && item.arrived < count) spare.push(item.order);
    item.arrived = Math.max(item.arrived, until);
  };
  return { sums, arrive };
}

function places(count: number): Uint32Array {
  return Uint32Array.from({ length: count }, (_, i) => i);
}

/** Shuffled where it stands (Fisher and Yates); any order will do to begin with. */
function shuffled(order: Uint32Array, random: () => number): Uint32Array {
  for (let i = order.length - 1; i > 0; i -= 1) {
    const j = Math.floor(random() * (i + 1));
    const held = order[i] ?? 0;
    order[i] = order[j] ?? 0;
    order[j] = held;
  }
  return order;
}
