import type { DevelopmentId, ScenarioId } from '@/lib/dossier/atoms';
import type { Development, Dossier } from '@/lib/dossier/schema';
import { beliefsFrom, priorColumns } from '@/lib/inference/belief-columns';
import { updated } from '@/lib/inference/posterior';
import { mapRecord } from '@/lib/kernel/record';
import { contributionRows } from './contribution-rows';
import type { Evidence } from './known-evidence';
import { reservedScenarios } from './prior';
import type { TornadoStep } from './tornado-steps';
import { totals } from './totals';

/** The share of each scenario after a step. */
type Shares = (scenario: ScenarioId) => number;

/**
 * The belief after each of these steps by itself, from the sums of all that is known: in each only the row that changed
 * is counted again, and all of them in one pass over columns. To be asked only of the steps it was made of.
 */
export function stepBeliefs(
  dossier: Dossier,
  { prior, reserved, steps: known }: Evidence,
  steps: readonly TornadoStep[],
): (step: TornadoStep) => Shares {
  const ids = Object.keys(prior);
  const width = ids.length;
  const placeOf = new Map(ids.map((id, k) => [id, k]));
  const sum = totals({ prior, steps: known });
  const was = new Map(known.map(({ development, contribution }) => [development, contribution]));
  const changes = steps.filter(({ row }) => row !== undefined);
  const rows = changes.flatMap(({ row }) => row ?? []);
  const sums = contributionRows(rows, Uint32Array.from(rows.keys()), dossier.scenarios, dossier.settings);
  rows.forEach(({ id: development }, i) => {
    const before = was.get(development);
    ids.forEach((id, k) => {
      const at = i * width + k;
      sums[at] = (sum[id] ?? 0) - (before?.[id] ?? 0) + (sums[at] ?? 0);
    });
  });
  const beliefs = beliefsFrom(priorColumns(prior, reserved), sums);
  const placeOfStep = new Map(changes.map((step, i) => [step, i * width]));
  const alone = aloneForReserve(dossier, reserved);
  return (step) => {
    const at = placeOfStep.get(step);
    if (at === undefined || (step.row !== undefined && alone.has(step.row.id))) {
      const after = updated(
        step.prior ?? prior,
        at === undefined
          ? sum
          : mapRecord<ScenarioId, number, number>(prior, (_, id) => sums[at + (placeOf.get(id) ?? 0)] ?? 0),
        step.row === undefined ? reserved : reservedWith(dossier, step.row),
      );
      return (scenario) => after[scenario] ?? 0;
    }
    return (scenario) => beliefs[at + (placeOf.get(scenario) ?? 0)] ?? 0;
  };
}

/** The only row that rates a scenario which is reserved until somebody does: once neutral, it takes the scenario along. */
function aloneForReserve(dossier: Dossier, reserved: readonly ScenarioId[]): ReadonlySet<DevelopmentId> {
  const open = dossier.scenarios.filter(
    ({ id, standing }) => standing === 'reserved' && !reserved.includes(id),
  );
  const rated = (id: ScenarioId) =>
    dossier.developments.filter(
      (row) => !reservedScenarios({ ...dossier, developments: [row] }).includes(id),
    );
  return new Set(
    open.map(({ id }) => rated(id)).flatMap((rows) => (rows.length === 1 ? rows.map(({ id }) => id) : [])),
  );
}

/** What is reserved once the row is rated like this. */
function reservedWith(dossier: Dossier, row: Development): readonly ScenarioId[] {
  return reservedScenarios({
    ...dossier,
    developments: dossier.developments.map((each) => (each.id === row.id ? row : each)),
  });
}
