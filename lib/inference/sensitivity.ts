import { keysOf, mapRecord, recordOf } from '@/lib/kernel/record';
import type { Contribution } from './contribution';
import type { Distribution } from './distribution';
import { updated } from './posterior';

/**
 * The beliefs had one item not been there, from the beliefs with it: no other item is looked at. A share that a double
 * holds as 0 stays there, since nothing is left from which to bring it back.
 */
export function leaveOneOut<H extends string>(
  belief: Distribution<H>,
  item: Contribution<H>,
  reserved: readonly NoInfer<H>[] = [],
): Distribution<H> {
  return updated(
    belief,
    mapRecord<H, number, number>(item, (value) => -value),
    reserved,
  );
}

/** The beliefs without a whole group, as all rows that go back to one source. */
export function leaveGroupOut<H extends string>(
  belief: Distribution<H>,
  group: readonly Contribution<H>[],
  reserved: readonly NoInfer<H>[] = [],
): Distribution<H> {
  const hypotheses = keysOf<H>(belief);
  const together = recordOf<H, number>(hypotheses, (h) => group.reduce((sum, item) => sum + item[h], 0));
  return leaveOneOut(belief, together, reserved);
}
