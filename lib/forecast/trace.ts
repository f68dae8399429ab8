import type { DevelopmentId, ScenarioId } from '@/lib/dossier/atoms';
import type { Chronology } from '@/lib/dossier/chronology';
import { chronologyOrder } from '@/lib/dossier/chronology-order';
import type { Dossier } from '@/lib/dossier/schema';
import { type Contribution, isNeutral } from '@/lib/inference/contribution';
import type { Distribution } from '@/lib/inference/distribution';
import { posterior, updated } from '@/lib/inference/posterior';
import { seededRandom } from '@/lib/inference/seeded-random';
import { expectedPath } from '@/lib/inference/timing';
import { mapRecord } from '@/lib/kernel/record';
import type { IsoDate } from '@/lib/time/civil-date';
import { dayNumber, isoDateOf } from '@/lib/time/day-number';
import { developmentContribution } from './likelihoods';
import { pathDays } from './path-days';
import { prior as dossierPrior, reservedScenarios } from './prior';

/** What one development did to belief when it became known; a step of zeros moves nothing. */
export type TraceStep = Readonly<{
  development: DevelopmentId;
  knownFrom: IsoDate;
  knownTo: IsoDate;
  contribution: Readonly<Record<ScenarioId, number>>;
  before: Distribution<ScenarioId>;
  after: Distribution<ScenarioId>;
}>;

/** Belief at the end of a day, expected over the possible dates, with the bounds of the timing band. */
export type TracePoint = Readonly<{
  on: IsoDate;
  expected: Distribution<ScenarioId>;
  min: Readonly<Record<ScenarioId, number>>;
  max: Readonly<Record<ScenarioId, number>>;
}>;

export type Trace = Readonly<{
  prior: Distribution<ScenarioId>;
  /** Scenarios that keep their prior share, because nobody has rated anything for them. */
  reserved: readonly ScenarioId[];
  /** One per development known by `asOfOn`, in the order in which they became known. */
  steps: readonly TraceStep[];
  /** Only days on which belief changes, the day before each change begins, and `asOfOn`. */
  path: readonly TracePoint[];
  /** What the developments known by `asOfOn` imply together. */
  implied: Distribution<ScenarioId>;
  asOfOn: IsoDate;
}>;

/**
 * How belief moved from the prior to what the evidence implies, on the known-by clock. A development counts from
 * the last day on which it may have become known; the path, which is drawn, spreads it over its window, and both
 * agree before a window opens and after it closes. `dossier` is already in the layer that is asked for.
 */
export function trace(input: Readonly<{ dossier: Dossier; chronology: Chronology; asOfOn: IsoDate }>): Trace {
  const { dossier, asOfOn } = input;
  const prior = dossierPrior(dossier);
  const reserved = reservedScenarios(dossier);
  const items = timedDevelopments(input);
  const asOf = dayNumber(asOfOn);
  const known = items.filter(({ to }) => to <= asOf);

  let before = prior;
  let sum = mapRecord<ScenarioId, number, number>(prior, () => 0);
  const steps = known.map((item): TraceStep => {
    sum = mapRecord<ScenarioId, number, number>(sum, (total, id) => total + (item.contribution[id] ?? 0));
    const after = isNeutral(item.contribution, reserved) ? before : updated(prior, sum, reserved);
    const step: TraceStep = {
      development: item.id,
      knownFrom: isoDateOf(item.from),
      knownTo: isoDateOf(item.to),
      contribution: item.contribution,
      before,
      after,
    };
    before = after;
    return step;
  });

  const moving = items.filter(({ contribution }) => !isNeutral(contribution, reserved));
  const path = expectedPath({
    prior,
    items: moving,
    days: pathDays(moving, asOf),
    reserved,
    // The same dossier must always be drawn the same way, so the seed is part of the method.
    random: seededRandom(20_161_115),
  }).map(({ day, expected, min, max }) => ({ on: isoDateOf(day), expected, min, max }));

  const implied = impliedBy({ prior, reserved, known });
  return { prior, reserved, steps, path, implied, asOfOn };
}

/** What the trace ends with, without the way there: the path is by far the most work in a trace. */
export function impliedBeliefs(input: Parameters<typeof trace>[0]): Distribution<ScenarioId> {
  const asOf = dayNumber(input.asOfOn);
  return impliedBy({
    prior: dossierPrior(input.dossier),
    reserved: reservedScenarios(input.dossier),
    known: timedDevelopments(input).filter(({ to }) => to <= asOf),
  });
}

function impliedBy({
  prior,
  reserved,
  known,
}: Readonly<{
  prior: Distribution<ScenarioId>;
  reserved: readonly ScenarioId[];
  known: readonly Pick<TimedDevelopment, 'id' | 'contribution'>[];
}>): Distribution<ScenarioId> {
  return posterior(
    prior,
    Object.fromEntries(known.map(({ id, contribution }) => [id, contribution])),
    reserved,
  );
}

type TimedDevelopment = Readonly<{
  id: DevelopmentId;
  contribution: Contribution<ScenarioId>;
  from: number;
  to: number;
}>;

function timedDevelopments({
  dossier,
  chronology,
}: Readonly<{ dossier: Dossier; chronology: Chronology }>): readonly TimedDevelopment[] {
  const developments = new Map(dossier.developments.map((item) => [item.id, item]));
  return chronologyOrder(chronology, 'known').flatMap((id) => {
    const development = developments.get(id);
    const known = chronology[id]?.known;
    if (!development || !known) return [];
    return [
      {
        id,
        contribution: developmentContribution(development, dossier.scenarios, dossier.settings),
        from: dayNumber(known.earliest),
        to: dayNumber(known.latest),
      },
    ];
  });
}
