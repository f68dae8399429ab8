/** Forecasts of one probability: how often what they were about happened, and their number or share of all. */
export type CalibrationBin = Readonly<{ forecast: number; frequency: number; count: number }>;

/** A question that was settled: what was given to a thing, and whether it happened. */
export type Settled = Readonly<{ forecast: number; happened: boolean }>;

/** The parts of a mean Brier score of yes-or-no forecasts (the form from 0 to 1). */
export type Murphy = Readonly<{
  /** How often the thing happened. */
  baseRate: number;
  /** The miscalibration, 0 at best. */
  reliability: number;
  /** How well the forecasts tell cases apart, the more the better. */
  resolution: number;
  /** What the cases leave open to anyone. */
  uncertainty: number;
  /** reliability − resolution + uncertainty. */
  brier: number;
  /** The part of the uncertainty that was removed; undefined where there was none. */
  skill: number | undefined;
}>;

/** The decomposition of Murphy (1973); throws where nothing is counted. */
export function murphy(bins: readonly CalibrationBin[]): Murphy {
  const total = bins.reduce((sum, { count }) => sum + count, 0);
  if (!(total > 0)) throw new Error('no settled questions');
  const mean = (of: (bin: CalibrationBin) => number) =>
    bins.reduce((sum, bin) => sum + of(bin) * bin.count, 0) / total;
  const baseRate = mean(({ frequency }) => frequency);
  const reliability = mean(({ forecast, frequency }) => (forecast - frequency) ** 2);
  const resolution = mean(({ frequency }) => (frequency - baseRate) ** 2);
  const uncertainty = baseRate * (1 - baseRate);
  return {
    baseRate,
    reliability,
    resolution,
    uncertainty,
    brier: reliability - resolution + uncertainty,
    skill: uncertainty > 0 ? (resolution - reliability) / uncertainty : undefined,
  };
}

/** One bin for each probability that was given, ascending: only so do the parts add up to the Brier score exactly. */
export function calibrationBins(settled: readonly Settled[]): readonly CalibrationBin[] {
  const found = new Map<number, { count: number; happened: number }>();
  for (const { forecast, happened } of settled) {
    const bin = found.get(forecast) ?? { count: 0, happened: 0 };
    found.set(forecast, { count: bin.count + 1, happened: bin.happened + (happened ? 1 : 0) });
  }
  return [...found]
    .map(([forecast, { count, happened }]) => ({ forecast, frequency: happened / count, count }))
    .toSorted((a, b) => a.forecast - b.forecast);
}
