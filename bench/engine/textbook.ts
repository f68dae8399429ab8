import type { Chronology } from '@/lib/dossier/chronology';
import type { Development, Dossier } from '@/lib/dossier/schema';

// What a careful student would write from the formulas alone, with records and one pass per question. It shares no code
// with the engine, so that agreeing with it means something.

export type Shares = Record<string, number>;
export type Step = { development: string; contribution: Shares; before: Shares; after: Shares };
/** What would be believed without each development, and without each origin; by its id. */
export type LeftOut = { developments: Record<string, Shares>; origins: Record<string, Shares> };

const steps: Record<string, number> = { CC: 2, C: 1, N: 0, I: -1, II: -2 };
const reliability: Record<string, number> = {
  ...{ A: 0.95, B: 0.8, C: 0.6, D: 0.35, E: 0.1, F: 0.5 },
  ...{ 1: 0.95, 2: 0.8, 3: 0.6, 4: 0.35, 5: 0.1, 6: 0.5 },
};

/** Every development's effect when it became known, in that order. */
export function textbookTrace(dossier: Dossier, chronology: Chronology): readonly Step[] {
  const rows = dossier.developments.map((development) => {
    const known = chronology[development.id]?.known;
    const [first, last] = [Date.parse(known?.earliest ?? ''), Date.parse(known?.latest ?? '')];
    return { development, middle: (first + last) / 2, last };
  });
  rows.sort(
    (a, b) => a.middle - b.middle || a.last - b.last || (a.development.id < b.development.id ? -1 : 1),
  );
  const logs = startingLogs(dossier);
  let before = beliefOf(logs);
  return rows.map(({ development }) => {
    const contribution = contributionOf(development, dossier);
    for (const id of Object.keys(logs)) logs[id] = (logs[id] ?? 0) + (contribution[id] ?? 0);
    const step = { development: development.id, contribution, before, after: beliefOf(logs) };
    before = step.after;
    return step;
  });
}

/** Each left out by adding up all the others again. */
export function leftOutFromScratch(dossier: Dossier, trace: readonly Step[]): LeftOut {
  return leftOut(dossier, trace, (out) => {
    const logs = startingLogs(dossier);
    for (const step of trace) if (!out.includes(step)) add(logs, step.contribution, 1);
    return beliefOf(logs);
  });
}

/** Each left out by taking it from the sum of all. */
export function leftOutBySubtracting(dossier: Dossier, trace: readonly Step[]): LeftOut {
  const total = startingLogs(dossier);
  for (const { contribution } of trace) add(total, contribution, 1);
  return leftOut(dossier, trace, (out) => {
    const logs = { ...total };
    for (const { contribution } of out) add(logs, contribution, -1);
    return beliefOf(logs);
  });
}

function leftOut(
  dossier: Dossier,
  trace: readonly Step[],
  without: (out: readonly Step[]) => Shares,
): LeftOut {
  const originOf = new Map(dossier.developments.map(({ id, origin }) => [id, origin]));
  const members: Record<string, Step[]> = {};
  for (const step of trace) {
    const origin = originOf.get(step.development);
    if (origin !== undefined) members[origin] = [...(members[origin] ?? []), step];
  }
  return {
    developments: Object.fromEntries(trace.map((step) => [step.development, without([step])])),
    origins: Object.fromEntries(Object.entries(members).map(([origin, own]) => [origin, without(own)])),
  };
}

function contributionOf(item: Development, { scenarios, settings }: Dossier): Shares {
  const accuracy = Math.sqrt(
    (reliability[item.grade[0] ?? ''] ?? 0) * (reliability[item.grade[1] ?? ''] ?? 0),
  );
  const share = item.novelty * (item.from === 'report' ? settings.temper : 1);
  return Object.fromEntries(
    scenarios.map(({ id }) => {
      const ratio = item.ratios?.[id] ?? settings.ratingBase ** (steps[item.ratings[id] ?? 'N'] ?? 0);
      const doubted = ratio >= 1 ? 1 / (1 - accuracy + accuracy / ratio) : 1 - accuracy + accuracy * ratio;
      return [id, share * Math.log(doubted)];
    }),
  );
}

function startingLogs({ scenarios, settings }: Dossier): Shares {
  return Object.fromEntries(scenarios.map(({ id }) => [id, Math.log((settings.prior[id] ?? 0) / 100)]));
}

function beliefOf(logs: Shares): Shares {
  const peak = Math.max(...Object.values(logs));
  const weights = Object.entries(logs).map(([id, log]) => [id, Math.exp(log - peak)] as const);
  const total = weights.reduce((sum, [, weight]) => sum + weight, 0);
  return Object.fromEntries(weights.map(([id, weight]) => [id, weight / total]));
}

function add(logs: Shares, contribution: Shares, times: number): void {
  for (const id of Object.keys(logs)) logs[id] = (logs[id] ?? 0) + times * (contribution[id] ?? 0);
}
