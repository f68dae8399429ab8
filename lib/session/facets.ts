import type { LocalisedText } from '@/lib/dossier/atoms';
import type { Dossier } from '@/lib/dossier/schema';
import { sourceName } from '@/lib/dossier/source-name';
import { type Field, type Pool, type Sifted, valuesIn } from './filter';
import { noScenario } from './filter-address';

export type FacetField = Exclude<Field, 'text' | 'days'>;
/** One value that can be chosen, and how many developments choosing it alone in its field would leave. */
export type FacetValue = Readonly<{ value: string; name: LocalisedText | undefined; count: number }>;

/** The values of a field that the pool has, the most frequent first; counted over what every other field lets through. */
export function facet(field: FacetField, pool: Pool, { failing }: Sifted, dossier: Dossier) {
  const counts = new Map<string, number>();
  for (const item of pool.developments) {
    const left = (failing.get(item.id) ?? []).every((each) => each === field) ? 1 : 0;
    for (const value of valuesIn(field, pool, item)) counts.set(value, (counts.get(value) ?? 0) + left);
  }
  const names = namesIn(field, pool, dossier);
  const order = [...names.keys()];
  const values = [...counts].map(([value, count]): FacetValue => ({ value, name: names.get(value), count }));
  // scenarios keep the order of the dossier and grades that of the alphabet; elsewhere the order is the count's
  if (field === 'scenarios')
    return values.toSorted((a, b) => order.indexOf(a.value) - order.indexOf(b.value));
  return field === 'grades'
    ? values.toSorted((a, b) => (a.value < b.value ? -1 : 1))
    : values.toSorted((a, b) => b.count - a.count);
}

function namesIn(
  field: FacetField,
  pool: Pool,
  dossier: Dossier,
): ReadonlyMap<string, LocalisedText | undefined> {
  switch (field) {
    case 'actors':
      return new Map(dossier.actors.map(({ id, name }) => [id, name]));
    case 'places':
      return new Map(dossier.places.map(({ id, name }) => [id, name]));
    case 'sources':
      return new Map(pool.developments.map((item) => [sourceName(item), item.attribution.said]));
    case 'scenarios':
      return new Map([
        ...dossier.scenarios.map(({ id, name }): [string, LocalisedText] => [id, name]),
        [noScenario, undefined],
      ]);
    default:
      return new Map();
  }
}
