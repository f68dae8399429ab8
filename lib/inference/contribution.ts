import { keysOf, mapRecord } from '@/lib/kernel/record';
import { discounted } from './discount';

/** What one item adds to the log-weight of each hypothesis, in nats. Only differences within it matter. */
export type Contribution<H extends string> = Readonly<Record<H, number>>;

/**
 * The contribution of one item: its log-likelihoods after doubting the source, times the share of it that is new
 * (1 stands alone, 0 only repeats), times the selection temper (below 1 where the items were picked to make a case).
 */
export function contribution<H extends string>(
  item: Readonly<{
    likelihoods: Readonly<Record<H, number>>;
    accuracy: number;
    novelty: number;
    temper: number;
  }>,
): Contribution<H> {
  const share = item.novelty * item.temper;
  return mapRecord<H, number, number>(item.likelihoods, (ratio) =>
    // A share of 0 silences even a likelihood of 0, whose logarithm is not finite.
    share === 0 ? 0 : share * Math.log(discounted(ratio, item.accuracy)),
  );
}

/** Whether an item moves no belief: it adds the same to every hypothesis that takes part in the update. */
export function isNeutral<H extends string>(
  item: Contribution<H>,
  reserved: readonly NoInfer<H>[] = [],
): boolean {
  const values = keysOf<H>(item)
    .filter((h) => !reserved.includes(h))
    .map((h) => item[h]);
  return values.every((value) => value === values[0]);
}
