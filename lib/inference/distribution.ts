import type { Brand } from '@/lib/kernel/brand';
import { keysOf, mapRecord } from '@/lib/kernel/record';

/** Shares of belief over the hypotheses: none negative, together 1. */
export type Distribution<H extends string> = Brand<Readonly<Record<H, number>>, 'Distribution'>;

/** The distribution in proportion to `weights`; throws where they have no proportion. */
export function normalise<H extends string>(weights: Readonly<Record<H, number>>): Distribution<H> {
  let total = 0;
  for (const h of keysOf<H>(weights)) {
    if (!(weights[h] >= 0)) throw new Error(`not a weight: ${weights[h]}`);
    total += weights[h];
  }
  if (!(total > 0 && total < Number.POSITIVE_INFINITY)) throw new Error(`no distribution sums to ${total}`);
  return mapRecord<H, number, number>(weights, (weight) => weight / total) as Distribution<H>;
}
