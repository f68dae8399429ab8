import { drawBins } from './draw-bins';

/** What many draws of a belief say together; every list is in the order of the hypotheses. */
export type DrawSummary = Readonly<{
  /** The part of the draws in which each comes first; a tie is shared. */
  first: readonly number[];
  /** The shares below which 10, 50 and 90 percent of the draws lie. */
  quantiles: readonly Readonly<{ low: number; middle: number; high: number }>[];
  /** The part of the draws of each whose share lies in each of twenty bins, five points of the hundred wide. */
  bins: readonly (readonly number[])[];
  /** All draws of each. */
  beliefs: readonly Float64Array[];
}>;

const binCount = 20;

/** The summary of draws that lie in one column per hypothesis. */
export function drawSummary(beliefs: readonly Float64Array[]): DrawSummary {
  return {
    first: rankedFirst(beliefs),
    quantiles: beliefs.map((column) => {
      const sorted = column.toSorted();
      return { low: quantile(sorted, 0.1), middle: quantile(sorted, 0.5), high: quantile(sorted, 0.9) };
    }),
    bins: beliefs.map((column) => drawBins(column, binCount)),
    beliefs,
  };
}

function rankedFirst(beliefs: readonly Float64Array[]): readonly number[] {
  const draws = beliefs[0]?.length ?? 0;
  const wins = new Float64Array(beliefs.length);
  for (let draw = 0; draw < draws; draw += 1) {
    let best = 0;
    let ties = 0;
    for (const column of beliefs) {
      const share = column[draw] ?? 0;
      if (share > best) {
        best = share;
        ties = 1;
      } else if (share === best) ties += 1;
    }
    for (let h = 0; h < wins.length; h += 1)
      if (beliefs[h]?.[draw] === best) wins[h] = (wins[h] ?? 0) + 1 / ties;
  }
  return Array.from(wins, (won) => won / draws);
}

/** Between two neighbouring draws in proportion (Hyndman and Fan 1996, type 7). */
function quantile(sorted: Float64Array, chance: number): number {
  const at = chance * (sorted.length - 1);
  const below = sorted[Math.floor(at)] ?? Number.NaN;
  const above = sorted[Math.ceil(at)] ?? Number.NaN;
  return below + (above - below) * (at - Math.floor(at));
}
