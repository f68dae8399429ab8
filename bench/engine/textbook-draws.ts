import type { MonteCarloInput } from '@/lib/inference/monte-carlo';

/** One draw: what would be believed of each hypothesis. */
type Draw = { shares: number[] };

/**
 * The same simulation as a textbook has it: draw after draw with the engine's own random numbers, normals by Box and
 * Muller, gammas by Marsaglia and Tsang. In how many draws each hypothesis comes first.
 */
export function textbookDraws(input: MonteCarloInput): readonly number[] {
  const wins = input.prior.map(() => 0);
  for (let i = 0; i < input.draws; i += 1) {
    const { shares } = drawOf(input);
    const best = shares.indexOf(Math.max(...shares));
    wins[best] = (wins[best] ?? 0) + 1;
  }
  return wins.map((won) => won / input.draws);
}

function drawOf({ prior, rows, reserved = [] }: MonteCarloInput): Draw {
  const gammas = prior.map((share) => gamma(20 * share));
  const whole = gammas.reduce((sum, value) => sum + value, 0);
  const start = gammas.map((value) => value / whole);
  const isRated = (h: number) => !reserved.includes(h);
  const logs = prior.map(() => 0);
  for (const row of rows) {
    const [right, wrong] = [gamma(20 * row.accuracy), gamma(20 * (1 - row.accuracy))];
    const accuracy = right / (right + wrong);
    if (row.logLikelihoods.every((log, h) => !isRated(h) || (log ?? 0) === 0)) continue;
    row.logLikelihoods.forEach((log, h) => {
      if (log === undefined || !isRated(h)) return;
      const ratio = Math.exp(log + row.spread * normal());
      const doubted = ratio >= 1 ? 1 / (1 - accuracy + accuracy / ratio) : 1 - accuracy + accuracy * ratio;
      logs[h] = (logs[h] ?? 0) + row.share * Math.log(doubted);
    });
  }
  const weights = start.map((share, h) => (isRated(h) ? share * Math.exp(logs[h] ?? 0) : 0));
  const open = start.reduce((sum, share, h) => (isRated(h) ? sum + share : sum), 0);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return { shares: start.map((share, h) => (isRated(h) ? ((weights[h] ?? 0) * open) / total : share)) };
}

function normal(): number {
  return Math.sqrt(-2 * Math.log(1 - Math.random())) * Math.cos(2 * Math.PI * Math.random());
}

function gamma(shape: number): number {
  if (shape < 1) return gamma(shape + 1) * Math.random() ** (1 / shape);
  const d = shape - 1 / 3;
  for (;;) {
    const x = normal();
    const v = (1 + x / Math.sqrt(9 * d)) ** 3;
    if (v > 0 && Math.log(1 - Math.random()) < 0.5 * x * x + d - d * v + d * Math.log(v)) return d * v;
  }
}
