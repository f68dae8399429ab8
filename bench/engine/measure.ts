import sirte from '@/data/dossiers/after-sirte.json';
import { chronology } from '@/lib/dossier/chronology';
import { dossierSchema } from '@/lib/dossier/dossier-schema';
import type { Dossier } from '@/lib/dossier/schema';
import { drawInput } from '@/lib/forecast/draw-input';
import { withoutEachOrigin } from '@/lib/forecast/left-out';
import { trace } from '@/lib/forecast/trace';
import { beliefsWithout } from '@/lib/inference/belief-columns';
import { monteCarlo } from '@/lib/inference/monte-carlo';
import { day } from '@/lib/time/day';
import { generatedDossier, type KnownDates } from './generated-dossier';
import { checkedAlike } from './same-results';
import { type Timing, timed } from './stopwatch';
import { leftOutBySubtracting, leftOutFromScratch, textbookTrace } from './textbook';
import { textbookDraws } from './textbook-draws';

const asOfOn = day('2016-12-15');
/** Beyond this the textbook's way from scratch takes minutes: a hundred times as long for ten times as many. */
const scratchUpTo = 1_000;

/** One row of the table; `dates` is the chronology, which is given to all of them. Undefined is what was not tried. */
export type EngineRow = Readonly<{
  count: number;
  dates: Timing;
  masar: Timing;
  subtracting: Timing | undefined;
  scratch: Timing | undefined;
}>;

/** Trace, leave-one-out and leave-one-origin-out at one size, each beside the textbook, once they agree. */
export function engineRow(count: number): EngineRow {
  const dossier = asRead(generatedDossier(count, 'mixed'));
  const dates = chronology(dossier);
  const ask = { dossier, chronology: dates, asOfOn };
  const masar = () => {
    const made = trace(ask);
    const { prior, evidence } = made.columns;
    const each = beliefsWithout(prior, evidence.contributions);
    return { made, each, origins: withoutEachOrigin(made) };
  };
  const subtracting = () => {
    const steps = textbookTrace(dossier, dates);
    return { steps, out: leftOutBySubtracting(dossier, steps) };
  };
  const scratch = () => leftOutFromScratch(dossier, textbookTrace(dossier, dates));
  const isTried = count <= scratchUpTo;
  checkedAlike(masar(), subtracting(), isTried ? scratch() : undefined);
  return {
    count,
    dates: timed(() => chronology(dossier), 11),
    masar: timed(masar),
    subtracting: timed(subtracting, 11),
    scratch: isTried ? timed(scratch, 5) : undefined,
  };
}

/** The drawn path with its timing band, trace and all. */
export function pathRow(dossier: Dossier): Readonly<{ days: number; path: Timing }> {
  const ask = { dossier, chronology: chronology(dossier), asOfOn };
  return { days: trace(ask).path.length, path: timed(() => trace(ask).path, 11) };
}

/** The same for made-up dossiers. */
export function generatedPathRow(count: number, kind: KnownDates): ReturnType<typeof pathRow> {
  return pathRow(asRead(generatedDossier(count, kind)));
}

export const shipped: Dossier = dossierSchema.parse(sirte);

/** 10,000 draws around the shipped dossier's forecast, beside the textbook's. */
export function drawRow(): Readonly<{ draws: number; masar: Timing; textbook: Timing }> {
  const doubts = { ratings: true, prior: true, accuracy: true };
  const input = drawInput({ dossier: shipped, chronology: chronology(shipped), asOfOn }, doubts);
  const [ours, theirs] = [monteCarlo(input).first, textbookDraws(input)];
  ours.forEach((first, h) => {
    // Two hundred draws in 10,000 are four standard errors.
    if (Math.abs(first - (theirs[h] ?? 2)) > 0.02)
      throw new Error(`draws differ: ${ours.join(' ')} and ${theirs.join(' ')}`);
  });
  return {
    draws: input.draws,
    masar: timed(() => monteCarlo(input), 15),
    textbook: timed(() => textbookDraws(input), 7),
  };
}

/** As it comes from a file: that decides how its texts lie in memory, and with it how fast they are found. */
function asRead(dossier: Dossier): Dossier {
  return JSON.parse(JSON.stringify(dossier));
}
