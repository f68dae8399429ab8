import type { Chronology } from '@/lib/dossier/chronology';
import type { Assumption } from '@/lib/dossier/reasoning';
import type { Dossier } from '@/lib/dossier/schema';
import { impliedIfWrong } from '@/lib/forecast/assumption-effect';
import { impliedPoints } from '@/lib/forecast/implied-points';
import { impliedBeliefs } from '@/lib/forecast/trace';
import type { Locale } from '@/lib/i18n/locales';
import { textIn } from '@/lib/i18n/text';
import { inDigits, type Tongue } from '@/lib/i18n/tongue';
import type { IsoDate } from '@/lib/time/civil-date';

type Told = Readonly<{ text: string; lang: Locale }>;

/** An assumption as a list tells it; `changes` are the implied points that would move, "50 → 41". */
export type AssumptionRow = Readonly<{
  id: string;
  text: Told;
  basis: Told | undefined;
  standing: Assumption['standing'];
  /** How many developments rest on it that are there. */
  resting: number;
  changes: readonly Readonly<{ id: string; name: string; lang: Locale; figures: string }>[];
}>;

/** The assumptions of a dossier in its layer, each with what the evidence would imply if it were wrong. */
export function assumptionRows(
  seen: Readonly<{ dossier: Dossier; chronology: Chronology; asOfOn: IsoDate }>,
  tongue: Tongue,
): readonly AssumptionRow[] {
  const { scenarios, developments, assumptions = [] } = seen.dossier;
  const order = scenarios.map(({ id }) => id);
  const here = new Set(developments.map(({ id }) => id));
  const now = impliedPoints(impliedBeliefs(seen), order);
  return assumptions.map((assumption): AssumptionRow => {
    const then = impliedPoints(impliedIfWrong(assumption, seen), order);
    return {
      id: assumption.id,
      text: textIn(tongue, assumption.text),
      basis: assumption.basis && textIn(tongue, assumption.basis),
      standing: assumption.standing,
      resting: assumption.developments.filter((id) => here.has(id)).length,
      changes: scenarios.flatMap(({ id, name }) => {
        const told = textIn(tongue, name);
        const [was, is] = [now[id] ?? 0, then[id] ?? 0];
        return was === is
          ? []
          : [{ id, name: told.text, lang: told.lang, figures: inDigits(tongue, `${was} → ${is}`) }];
      }),
    };
  });
}
