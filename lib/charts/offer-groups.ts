import type { ShippedAddition } from '@/lib/dossier/shipped-offer';

/** What additions are to a reader: chains of claims, chances, things that are new in whole, or more details of old ones. */
export type OfferGroup = Readonly<{
  kind: 'chains' | 'chances' | 'details' | ShippedAddition['list'];
  additions: readonly ShippedAddition[];
}>;

/** The additions of a kind together, in the order in which the kinds first come. */
export function offerGroups(additions: readonly ShippedAddition[]): readonly OfferGroup[] {
  const kinds = [...new Set(additions.map(kindOf))];
  return kinds.map((kind) => ({ kind, additions: additions.filter((each) => kindOf(each) === kind) }));
}

function kindOf({ list, fields }: ShippedAddition): OfferGroup['kind'] {
  if (fields.length === 0) return list;
  if (list === 'sourceChecks' && fields.every((field) => field === 'onTheWay')) return 'chains';
  if (list === 'indicators' && fields.every((field) => field === 'chances')) return 'chances';
  return 'details';
}
