import type { Chronology } from '@/lib/dossier/chronology';
import type { Dossier, Scenario } from '@/lib/dossier/schema';
import type { Trace, TraceStep } from '@/lib/forecast/trace';
import type { Locale } from '@/lib/i18n/locales';
import { textIn } from '@/lib/i18n/text';
import type { Tongue } from '@/lib/i18n/tongue';
import { isNeutral } from '@/lib/inference/contribution';
import { type DateShape, dateShape } from '@/lib/time/date-shape';
import type { Window } from '@/lib/time/window';

/** What the timeline draws of one development: extent and edge, outline, colour and lane, and its words. */
export type TimelineItem = Readonly<{
  id: string;
  title: string;
  lang: Locale;
  /** The scenario on which it bears most, or `undefined` for context: its colour and shape in whatever lane. */
  scenario: string | undefined;
  /** The key of its lane: the scenario, unless lanes stand for something else. */
  lane: string | undefined;
  /** It speaks against its scenario: drawn hollow, labelled with a minus. */
  against: boolean;
  /** Largest |ln likelihood ratio| over the scenarios: what is labelled first when room is short. */
  strength: number;
  shape: DateShape;
  window: Window | undefined;
  known: Window;
  dashed: boolean;
  /** The development its date hangs on, and the origin it shares. */
  tether: string | undefined;
  origin: string | undefined;
  /** Of what shares its origin: the share of it that is new, 0 … 1; the lead counts in full. */
  novelty?: number | undefined;
  grade: string;
  /** It does not match what is looked for: drawn faint, without its label. */
  muted?: true | undefined;
}>;

/** The developments known by the trace's as-of date, on the "happened" clock, in the dossier's order. */
export function timelineItems(
  dossier: Dossier,
  chronology: Chronology,
  trace: Trace,
  tongue: Tongue,
): readonly TimelineItem[] {
  const steps = new Map(trace.steps.map((step) => [step.development, step]));
  const shared = sharedOrigins(dossier);
  return dossier.developments.flatMap((development) => {
    const step = steps.get(development.id);
    const dates = chronology[development.id];
    if (step === undefined || dates === undefined) return [];
    const { text, lang } = textIn(tongue, development.title);
    const rule = development.occurred.rule;
    return [
      {
        id: development.id,
        title: text,
        lang,
        ...bearing(step, dossier.scenarios, trace.reserved),
        shape: dateShape(dates.occurred),
        window: dates.occurred,
        known: dates.known,
        dashed: development.standing !== 'firm',
        tether: rule.kind === 'relative' ? rule.to : undefined,
        ...(development.origin !== undefined && shared.has(development.origin)
          ? { origin: development.origin, novelty: development.novelty }
          : { origin: undefined }),
        grade: development.grade,
      },
    ];
  });
}

/**
 * The scenario with the largest |ln L|, ties by scenario order. Contributions are compared, not
 * ratings, so a weak source cannot outrank a strong one.
 */
function bearing(
  step: TraceStep,
  scenarios: readonly Scenario[],
  reserved: readonly string[],
): Pick<TimelineItem, 'scenario' | 'lane' | 'against' | 'strength'> {
  // what speaks alike for all of them tells none apart: context, however strongly it is rated
  if (isNeutral(step.contribution, reserved))
    return { scenario: undefined, lane: undefined, against: false, strength: 0 };
  let scenario: string | undefined;
  let strength = 0;
  let against = false;
  for (const { id } of scenarios) {
    const value = step.contribution[id] ?? 0;
    if (Math.abs(value) > strength + 1e-12) {
      scenario = id;
      strength = Math.abs(value);
      against = value < 0;
    }
  }
  return { scenario, lane: scenario, strength, against };
}

/** The origins to which more than one development goes back. */
function sharedOrigins(dossier: Dossier): ReadonlySet<string> {
  const once = new Set<string>();
  const shared = new Set<string>();
  for (const { origin } of dossier.developments)
    if (origin !== undefined) (once.has(origin) ? shared : once).add(origin);
  return shared;
}
