import type { Chronology } from '@/lib/dossier/chronology';
import type { Development, Dossier, Scenario } from '@/lib/dossier/schema';
import type { Trace, TraceStep } from '@/lib/forecast/trace';
import type { Locale } from '@/lib/i18n/locales';
import { textIn } from '@/lib/i18n/text';
import { isNeutral } from '@/lib/inference/contribution';
import { type DateShape, dateShape } from '@/lib/time/date-shape';
import type { Window } from '@/lib/time/window';

/** What the timeline draws of one development: extent and edge, outline, colour and lane, and its words. */
export type TimelineItem = Readonly<{
  id: string;
  title: string;
  lang: Locale;
  /** The scenario on which it bears most, or `undefined` for context. */
  lane: string | undefined;
  /** It speaks against its lane's scenario: drawn hollow, labelled with a minus. */
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
  grade: string;
}>;

/** The developments known by the trace's as-of date, on the "happened" clock, in the dossier's order. */
export function timelineItems(
  dossier: Dossier,
  chronology: Chronology,
  trace: Trace,
  locale: Locale,
): readonly TimelineItem[] {
  const steps = new Map(trace.steps.map((step) => [step.development, step]));
  return dossier.developments.flatMap((development) => {
    const step = steps.get(development.id);
    const dates = chronology[development.id];
    if (step === undefined || dates === undefined) return [];
    const { text, lang } = textIn(locale, development.title);
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
        origin: sharesOrigin(development, dossier) ? development.origin : undefined,
        grade: development.grade,
      },
    ];
  });
}

/**
 * The lane: the scenario with the largest |ln L|, ties by scenario order. Contributions are compared, not
 * ratings, so a weak source cannot outrank a strong one.
 */
function bearing(
  step: TraceStep,
  scenarios: readonly Scenario[],
  reserved: readonly string[],
): Pick<TimelineItem, 'lane' | 'against' | 'strength'> {
  // what speaks alike for all of them tells none apart: context, however strongly it is rated
  if (isNeutral(step.contribution, reserved)) return { lane: undefined, against: false, strength: 0 };
  let lane: string | undefined;
  let strength = 0;
  let against = false;
  for (const { id } of scenarios) {
    const value = step.contribution[id] ?? 0;
    if (Math.abs(value) > strength + 1e-12) {
      lane = id;
      strength = Math.abs(value);
      against = value < 0;
    }
  }
  return { lane, strength, against };
}

function sharesOrigin(development: Development, dossier: Dossier): boolean {
  return (
    development.origin !== undefined &&
    dossier.developments.filter((other) => other.origin === development.origin).length > 1
  );
}
