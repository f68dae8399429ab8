import type { ScenarioId } from '@/lib/dossier/atoms';
import { cellOf } from '@/lib/dossier/cell-of';
import type { Development, Dossier } from '@/lib/dossier/schema';
import type { Cell } from '@/lib/dossier/what-if-schema';
import { gradeReliability } from '@/lib/forecast/grade-reliability';
import { developmentContribution, likelihoods } from '@/lib/forecast/likelihoods';
import { reservedScenarios } from '@/lib/forecast/prior';
import type { AchRow } from '@/lib/inference/ach';
import type { Contribution } from '@/lib/inference/contribution';
import { diagnosticity } from '@/lib/inference/diagnosticity';
import { isSame } from '@/lib/kernel/is-same';

/** One development against every scenario. */
export type MatrixRow = Readonly<{
  id: string;
  item: Development;
  /** The same as recorded, to tell what a draft has changed. */
  recorded: Development;
  cells: Readonly<Record<ScenarioId, Cell>>;
  /** How far the ratings alone tell the scenarios apart, in bits; 0 is context. */
  bits: number;
  /** What it adds to each scenario, in nats, after grade, novelty and temper. */
  contribution: Contribution<ScenarioId>;
  /** As the count of inconsistencies takes it: its ratings, and its grade's reliability as weight. */
  counted: Required<AchRow<ScenarioId>>;
  /** Whether a source check in force changed what is rated here. */
  checked: boolean;
}>;

type Seen = Readonly<{
  /** In its layer and under everything that is tried out. */
  dossier: Dossier;
  /** In its layer, without the draft. */
  recorded: Dossier;
  /** Ids of the developments that a source check in force says something of. */
  checked: ReadonlySet<string>;
  known: ReadonlySet<string>;
}>;

/** Makes the rows of a matrix, again and again: a row of which nothing has changed is the very same row as before. */
export function matrixRows(): (seen: Seen) => readonly MatrixRow[] {
  let before = new Map<string, MatrixRow>();
  let standing: unknown;
  return ({ dossier, recorded, checked, known }) => {
    const reserved = reservedScenarios(dossier);
    const now = [dossier.settings, dossier.scenarios, reserved];
    if (!isSame(now, standing)) before = new Map();
    standing = now;
    const there = new Map(recorded.developments.map((item) => [item.id, item]));
    const rows = dossier.developments
      .filter(({ id }) => known.has(id))
      .map((item) => {
        const made = { item, recorded: there.get(item.id) ?? item, checked: checked.has(item.id) };
        const same = before.get(item.id);
        return same && isUnchanged(same, made) ? same : row(made, dossier, reserved);
      });
    before = new Map(rows.map((each) => [each.id, each]));
    return rows;
  };
}

type Parts = Pick<MatrixRow, 'item' | 'recorded' | 'checked'>;

function row({ item, recorded, checked }: Parts, dossier: Dossier, reserved: readonly string[]): MatrixRow {
  const { scenarios, settings } = dossier;
  const expected = likelihoods(item, scenarios, settings.ratingBase);
  const rated = scenarios.filter(({ id }) => !reserved.includes(id));
  const cells = Object.fromEntries(scenarios.map(({ id }) => [id, cellOf(item, id)]));
  return {
    ...{ id: item.id, item, recorded, checked, cells },
    bits:
      rated.length === 0
        ? 0
        : diagnosticity(Object.fromEntries(rated.map(({ id }) => [id, expected[id] ?? 1]))),
    contribution: developmentContribution(item, scenarios, settings),
    counted: {
      // a typed ratio stands in place of the rating, and the count knows ratings only
      ratings: Object.fromEntries(
        Object.entries(item.ratings).filter(([scenario]) => typeof cells[scenario] !== 'number'),
      ),
      weight: gradeReliability(item.grade, settings.reliability),
    },
  };
}

function isUnchanged(before: Parts, now: Parts): boolean {
  return (
    before.checked === now.checked &&
    isSameItem(before.item, now.item) &&
    isSameItem(before.recorded, now.recorded)
  );
}

// a layer and a draft make what they touch anew each time, of parts that are the same or say the same
function isSameItem(a: Development, b: Development): boolean {
  if (a === b) return true;
  return Object.keys({ ...a, ...b }).every((key) => {
    const [before, now]: readonly unknown[] = [Reflect.get(a, key), Reflect.get(b, key)];
    return before === now || (remade.has(key) && isSame(before, now));
  });
}

const remade: ReadonlySet<string> = new Set(['attribution', 'ratings', 'ratios', 'cellReasons']);
