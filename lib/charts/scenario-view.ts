import type { Scenario } from '@/lib/dossier/schema';
import type { Locale } from '@/lib/i18n/locales';
import { textIn } from '@/lib/i18n/text';
import type { Tongue } from '@/lib/i18n/tongue';

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
export function scenarioViews(tongue: Tongue, scenarios: readonly Scenario[]): readonly ScenarioView[] {
  return scenarios.map((scenario, index) => scenarioView(tongue, scenario, index + 1));
}

function scenarioView(tongue: Tongue, scenario: Scenario, position: number): ScenarioView {
  const name = textIn(tongue, scenario.name);
  const detail = scenario.detail && textIn(tongue, scenario.detail);
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

/** Strokes repeated in a square tile over the wash; `solid` is filled with the full colour, `plain` is the wash alone. */
type Pattern = Readonly<
  | { name: 'solid' | 'plain' }
  | { name: string; tile: number; rotate: number; path: string; width: number; round: boolean }
>;

/** The pattern of the nth scenario, 1 … 12: areas stay apart on a grey copier. */
function patternAt(position: number): Pattern {
  const pattern = patterns[position - 1];
  if (pattern === undefined) throw new RangeError(`no pattern for scenario ${position}`);
  return pattern;
}

const line = 'M0 0V6';
const patterns: readonly Pattern[] = [
  { name: 'solid' },
  { name: 'diagonal', tile: 6, rotate: 45, path: line, width: 1.3, round: false },
  { name: 'dots', tile: 6, rotate: 0, path: 'M1.5 1.5h0M4.5 4.5h0', width: 1.9, round: true },
  { name: 'plain' },
  { name: 'diagonal-back', tile: 6, rotate: -45, path: line, width: 1.3, round: false },
  { name: 'horizontal', tile: 5, rotate: 90, path: 'M0 0V5', width: 1.3, round: false },
  { name: 'vertical', tile: 5, rotate: 0, path: 'M0 0V5', width: 1.3, round: false },
  { name: 'crossed', tile: 6, rotate: 45, path: 'M0 3H6M3 0V6', width: 1, round: false },
  { name: 'grid', tile: 6, rotate: 0, path: 'M0 3H6M3 0V6', width: 1, round: false },
  { name: 'dashes', tile: 8, rotate: 0, path: 'M0 2H4M4 6H8', width: 1.4, round: false },
  { name: 'zigzag', tile: 8, rotate: 0, path: 'M0 6L4 2L8 6', width: 1.2, round: false },
  { name: 'coarse', tile: 11, rotate: 45, path: 'M5 0V11', width: 3, round: false },
];

/** A closed outline about the origin, at most 5.3 from it each way; `open` shapes are drawn as an outline only. */
type Shape = Readonly<{ name: string; path: string; open: boolean }>;

/** The shape of the nth scenario, 1 … 12: told apart without colour, at the size of a letter. */
function shapeAt(position: number): Shape {
  const shape = shapes[position - 1];
  if (shape === undefined) throw new RangeError(`no shape for scenario ${position}`);
  return shape;
}

const shapes: readonly Shape[] = [
  { name: 'circle', path: 'M-4.6 0a4.6 4.6 0 1 1 9.2 0a4.6 4.6 0 1 1-9.2 0Z', open: false },
  { name: 'triangle', path: 'M0-4.7L5.2 4.5H-5.2Z', open: false },
  { name: 'square', path: 'M-4.2-4.2H4.2V4.2H-4.2Z', open: false },
  { name: 'diamond', path: 'M0-5.3L5.3 0L0 5.3L-5.3 0Z', open: true },
  { name: 'triangle-down', path: 'M0 4.7L5.2-4.5H-5.2Z', open: true },
  { name: 'plus', path: 'M-1.7-5H1.7V-1.7H5V1.7H1.7V5H-1.7V1.7H-5V-1.7H-1.7Z', open: false },
  { name: 'circle-open', path: 'M-4.4 0a4.4 4.4 0 1 1 8.8 0a4.4 4.4 0 1 1-8.8 0Z', open: true },
  {
    name: 'star',
    path: 'M0-5.3L1.4-1.7L5.1-1.6L2.2.7L3.2 4.4L0 2.3L-3.2 4.4L-2.2.7L-5.1-1.6L-1.4-1.7Z',
    open: false,
  },
  { name: 'hourglass', path: 'M-4.6-4.8H4.6L1 0L4.6 4.8H-4.6L-1 0Z', open: false },
  { name: 'square-open', path: 'M-4.2-4.2H4.2V4.2H-4.2Z', open: true },
  { name: 'half-disc', path: 'M-5 2.4A5 5 0 0 1 5 2.4Z', open: false },
  {
    name: 'saltire',
    path: 'M-5-3.2L-3.2-5L0-1.8L3.2-5L5-3.2L1.8 0L5 3.2L3.2 5L0 1.8L-3.2 5L-5 3.2L-1.8 0Z',
    open: true,
  },
];
