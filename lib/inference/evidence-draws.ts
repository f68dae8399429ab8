import { type BitStream, bitStream } from './bit-stream';
import { type DoubtfulRow, rowsByShare } from './doubtful-rows';
import { fillGamma } from './gamma-draws';
import { fillNormal } from './normal-draws';

/** How many observations a prior or an accuracy is taken to be worth (house convention). */
export const concentration = 20;

/**
 * Draws of what the rows add to each `rated` hypothesis, in nats: one column of `draws` per hypothesis. A cell rated
 * neutral beside cells that are not is a judgement, and as doubtful as they are. A cell that nobody rated gets no
 * noise, nor does a row without any cell off neutral: else silence would look like doubt.
 */
export function evidenceDraws(
  rows: readonly DoubtfulRow[],
  rated: readonly number[],
  doubts: Readonly<{ ratings: boolean; accuracy: boolean }>,
  draws: number,
  seed: number,
): readonly Float64Array[] {
  const accuracyStream = bitStream(seed ^ 0x5bd1e995);
  const ratingStream = bitStream(seed ^ 0x1b873593);
  const sums = rated.map(() => new Float64Array(draws));
  const products = rated.map(() => new Float64Array(draws));
  const accuracy = new Float64Array(draws);
  const noise = new Float64Array(draws);
  // Factors of one share are multiplied, as a logarithm for each would cost the most.
  for (const [share, members] of rowsByShare(rows, rated)) {
    for (const column of products) column.fill(1);
    for (const row of members) {
      if (doubts.accuracy) fillBeta(accuracy, row.accuracy, noise, accuracyStream);
      else accuracy.fill(row.accuracy);
      rated.forEach((h, k) => {
        const log = row.logLikelihoods[h];
        const product = products[k];
        const sum = sums[k];
        if (log === undefined || !product || !sum) return;
        const spread = doubts.ratings ? row.spread : 0;
        if (spread > 0) fillNormal(noise, ratingStream);
        else if (log === 0) return;
        const stated = Math.max(-widest, Math.min(widest, log));
        multiply({ product, sum, accuracy, noise }, share, stated, spread);
      });
    }
    products.forEach((product, k) => {
      const sum = sums[k] ?? product;
      for (let i = 0; i < draws; i += 1) sum[i] = (sum[i] ?? 0) + share * Math.log(product[i] ?? 0);
    });
  }
  return sums;
}

/** One hypothesis over all draws: the factors of one share so far, what is summed already, and the doubts drawn. */
type Columns = Readonly<Record<'product' | 'sum' | 'accuracy' | 'noise', Float64Array>>;

/** Multiplies each product by the likelihood ratio of one cell after the capped discount, with its doubts drawn. */
function multiply(columns: Columns, share: number, stated: number, spread: number): void {
  const { product, sum, accuracy, noise } = columns;
  for (let i = 0; i < product.length; i += 1) {
    const log = spread > 0 ? stated + spread * (noise[i] ?? 0) : stated;
    const trust = accuracy[i] ?? 0;
    // Of a ratio above 1 the discounted one is one over that of the inverse ratio.
    const doubted = 1 - trust + trust * Math.exp(-Math.abs(log));
    const before = product[i] ?? 0;
    const after = log < 0 ? before * doubted : before / doubted;
    const isExtreme = after > huge || after < 1 / huge;
    if (isExtreme) sum[i] = (sum[i] ?? 0) + share * Math.log(after);
    product[i] = isExtreme ? 1 : after;
  }
}

/** Fills a row with beta draws of this mean, worth 20 observations; `spare` is written over. */
function fillBeta(into: Float64Array, mean: number, spare: Float64Array, stream: BitStream): void {
  fillGamma(into, concentration * mean, stream);
  fillGamma(spare, concentration * (1 - mean), stream);
  for (let i = 0; i < into.length; i += 1) {
    const right = into[i] ?? 0;
    into[i] = right / (right + (spare[i] ?? 0));
  }
}

/** A likelihood ratio beyond this many nats is as good as endless, and still has room to be multiplied. */
const widest = 400;
const huge = 1e100;
