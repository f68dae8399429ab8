import type { Scenario } from '@/lib/dossier/schema';
import type { Locale } from '@/lib/i18n/locales';
import { textIn } from '@/lib/i18n/text';
import type { Tongue } from '@/lib/i18n/tongue';
import { type Pattern, patternAt } from './scenario-pattern';
import { type Shape, shapeAt } from './scenario-shape';

/** A scenario as the reader sees it: words in one language, and the marks that belong to its position. */
export type ScenarioView = Readonly<{
  id: string;
  /** 1 … 12, the dossier's order. */
  position: number;
  name: string;
  detail?: string | undefined;
  /** The language the name is in, which need not be the reader's. */
  lang: Locale;
  detailLang?: Locale | undefined;
  /** `var(--scenario-n)` and its wash, for styles and SVG paint. */
  colour: string;
  wash: string;
  shape: Shape;
  pattern: Pattern;
}>;

/** All scenarios of a dossier in its own order. From the fifth on the colours repeat; shape and pattern never do. */
export function scenarioViews(locale: Tongue, scenarios: readonly Scenario[]): readonly ScenarioView[] {
  return scenarios.map((scenario, index) => scenarioView(locale, scenario, index + 1));
}

function scenarioView(locale: Tongue, scenario: Scenario, position: number): ScenarioView {
  const name = textIn(locale, scenario.name);
  const detail = scenario.detail && textIn(locale, scenario.detail);
  const colour = ((position - 1) % 4) + 1;
  return {
    id: scenario.id,
    position,
    name: name.text,
    lang: name.lang,
    detail: detail?.text,
    detailLang: detail?.lang,
    colour: `var(--scenario-${colour})`,
    wash: `var(--scenario-${colour}-wash)`,
    shape: shapeAt(position),
    pattern: patternAt(position),
  };
}
