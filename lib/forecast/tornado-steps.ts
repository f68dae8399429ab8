import type { DevelopmentId, ScenarioId } from '@/lib/dossier/atoms';
import type { Development, Dossier } from '@/lib/dossier/schema';
import { type Distribution, normalise } from '@/lib/inference/distribution';

/** What an assumption would be after a step: the changed row, or the changed prior. */
export type TornadoStep = Readonly<{
  to: string | number;
  row?: Development;
  prior?: Distribution<ScenarioId>;
}>;

/** A number of the dossier that can be off by a step: where it stands, and the steps that its scale has room for. */
export type Steppable = Readonly<{
  kind: 'rating' | 'letter' | 'digit' | 'novelty' | 'prior';
  /** The row it belongs to; none where it is the prior. */
  development?: DevelopmentId;
  /** The scenario whose cell, or whose prior, moves. */
  scenario?: ScenarioId;
  from: string | number;
  down: TornadoStep | undefined;
  up: TornadoStep | undefined;
}>;

/** Every assumption in one row: its rated cells, its letter, its digit, its novelty. */
export function rowSteps(
  row: Development,
  { scenarios, settings }: Pick<Dossier, 'scenarios' | 'settings'>,
  reserved: readonly ScenarioId[],
): readonly Steppable[] {
  const cells = scenarios
    .filter(({ id }) => !reserved.includes(id))
    .flatMap(({ id }) => cellSteps(row, id, settings.ratingBase));
  return [...cells, ...gradeSteps(row), ...noveltySteps(row)];
}

/** The prior of each scenario by 10 points, between 1 and 99, the others keeping their proportions. */
export function priorSteps({
  scenarios,
  settings,
}: Pick<Dossier, 'scenarios' | 'settings'>): readonly Steppable[] {
  const { prior } = settings;
  return scenarios.map(({ id }): Steppable => {
    const from = prior[id] ?? 0;
    const moved = (to: number): TornadoStep | undefined => {
      if (to === from) return undefined;
      const shrink = (100 - to) / (100 - from);
      const shares: Record<ScenarioId, number> = {};
      for (const each of scenarios) shares[each.id] = each.id === id ? to : (prior[each.id] ?? 0) * shrink;
      return { to, prior: normalise(shares) };
    };
    return {
      kind: 'prior',
      scenario: id,
      from,
      down: moved(Math.max(Math.min(1, from), from - priorStep)),
      up: moved(Math.min(Math.max(99, from), from + priorStep)),
    };
  });
}

const priorStep = 10;
const noveltyStep = 0.25;
const ratingScale = ['II', 'I', 'N', 'C', 'CC'] as const;

function cellSteps(row: Development, scenario: ScenarioId, base: number): readonly Steppable[] {
  const ratio = row.ratios?.[scenario];
  const rating = row.ratings[scenario];
  const cell = { kind: 'rating', development: row.id, scenario } as const;
  if (ratio !== undefined) {
    const typed = (to: number): TornadoStep => ({
      to,
      row: { ...row, ratios: { ...row.ratios, [scenario]: to } },
    });
    return [{ ...cell, from: ratio, down: typed(ratio / base), up: typed(ratio * base) }];
  }
  if (rating === undefined) return [];
  const at = ratingScale.indexOf(rating);
  const rated = (to: (typeof ratingScale)[number] | undefined): TornadoStep | undefined =>
    to && { to, row: { ...row, ratings: { ...row.ratings, [scenario]: to } } };
  return [{ ...cell, from: rating, down: rated(ratingScale[at - 1]), up: rated(ratingScale[at + 1]) }];
}

function gradeSteps(row: Development): readonly Steppable[] {
  const letter = row.grade.charAt(0);
  const digit = row.grade.charAt(1);
  const graded = (to: string | undefined, grade: string): TornadoStep | undefined =>
    to === undefined ? undefined : { to, row: { ...row, grade } };
  const lettered = (to: string | undefined) => graded(to, `${to}${digit}`);
  const numbered = (to: string | undefined) => graded(to, `${letter}${to}`);
  const found: Steppable[] = [];
  if (letters.includes(letter))
    found.push({
      ...{ kind: 'letter', development: row.id, from: letter },
      down: lettered(letters[letters.indexOf(letter) + 1]),
      up: lettered(letters[letters.indexOf(letter) - 1]),
    });
  if (digits.includes(digit))
    found.push({
      ...{ kind: 'digit', development: row.id, from: digit },
      down: numbered(digits[digits.indexOf(digit) + 1]),
      up: numbered(digits[digits.indexOf(digit) - 1]),
    });
  return found;
}

/** From the most trusted down. F and 6 stand beside the scale: what cannot be judged has no neighbour. */
const letters: readonly string[] = ['A', 'B', 'C', 'D', 'E'];
const digits: readonly string[] = ['1', '2', '3', '4', '5'];

function noveltySteps(row: Development): readonly Steppable[] {
  const from = row.novelty;
  const novel = (to: number): TornadoStep | undefined =>
    to === from ? undefined : { to, row: { ...row, novelty: to } };
  return [
    {
      kind: 'novelty',
      development: row.id,
      from,
      down: novel(Math.max(0, from - noveltyStep)),
      up: novel(Math.min(1, from + noveltyStep)),
    },
  ];
}
