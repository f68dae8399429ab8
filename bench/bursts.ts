/** A cluster of developments: its first day, its weight beside the others, the spread of ln(days after it). */
type Burst = Readonly<{ from: number; weight: number; spread: number }>;

const background = 0.15;
const medianDays = 12;

/**
 * A source of days in [from, to): log-normal clusters after sudden starts, some years nearly without any, and a
 * thin background over all of it. More developments make more clusters, as the square root of their number.
 */
export function bursts(
  random: () => number,
  count: number,
  years: Readonly<{ from: number; to: number; quiet: readonly number[] }>,
): () => number {
  const length = years.to - years.from;
  const loud = (day: number) => !years.quiet.includes(Math.floor((day - years.from) / 365.25));
  const clusters: Burst[] = [];
  while (clusters.length < Math.max(4, Math.round(Math.sqrt(count) / 2))) {
    const from = years.from + random() * length;
    if (loud(from)) clusters.push({ from, weight: Math.exp(normal(random)), spread: 0.6 + 0.8 * random() });
  }
  const total = clusters.reduce((sum, { weight }) => sum + weight, 0);

  return () => {
    // a draw that falls outside, or into a year that should be quiet, is drawn again
    for (;;) {
      const day = random() < background ? years.from + random() * length : inCluster(random, clusters, total);
      if (day < years.to && (loud(day) || random() < 0.02)) return Math.floor(day);
    }
  };
}

function inCluster(random: () => number, clusters: readonly Burst[], total: number): number {
  let left = random() * total;
  const chosen = clusters.find(({ weight }) => {
    left -= weight;
    return left < 0;
  });
  const { from, spread } = chosen ?? { from: 0, spread: 1 };
  return from + medianDays * Math.exp(spread * normal(random));
}

/** Standard normal, by Box and Muller. */
function normal(random: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}
