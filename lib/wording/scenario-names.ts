import type { Scenario } from '@/lib/dossier/schema';
import { type Locale, otherLocale } from '@/lib/i18n/locales';

/** By which names a reason can speak of each scenario; first the one that a reader is shown. */
export function scenarioNames(
  scenarios: readonly Pick<Scenario, 'id' | 'name'>[],
  reader: Locale,
): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(
    scenarios.map(({ id, name }) => [
      id,
      [name[reader], name[otherLocale(reader)]].filter((each) => each !== undefined),
    ]),
  );
}
