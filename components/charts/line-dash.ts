import type { ScenarioView } from '@/lib/charts/scenario-view';

/** Lines are told apart without colour, the first scenario unbroken. */
const dashes = [undefined, '8 3', '2 3', '10 3 2 3', '14 3', '5 5'];

export function lineDash({ position }: Pick<ScenarioView, 'position'>): string | undefined {
  return dashes[(position - 1) % dashes.length];
}
