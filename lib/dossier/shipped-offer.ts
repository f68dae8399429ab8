import type { LocalisedText } from './atoms';
import { changeBetween, type PartsChange } from './change-between';
import type { DossierEntry } from './log';
import { danglingReferences } from './references';
import type { Dossier } from './schema';

/** Where a newer release may add: not to scenarios, which weights are given to, nor to what analysts keep for themselves. */
const lists = [
  ...(['developments', 'sourceChecks', 'origins', 'places'] as const),
  ...(['actors', 'indicators', 'assumptions'] as const),
] as const;
type List = (typeof lists)[number];
type Item = Readonly<{ id: string }>;

/** One thing that the shipped dossier has and a kept one lacks: the whole of it, or only some of what is said of it. */
export type ShippedAddition = Readonly<{
  list: List;
  id: string;
  title: LocalisedText;
  /** What is said of it that was not said before; empty where the whole is new. */
  fields: readonly string[];
}>;

/** What a release ships beyond a kept dossier, and the one change that would bring it in. */
export type ShippedOffer = Readonly<{
  change: PartsChange<'shipped-added'>;
  additions: readonly ShippedAddition[];
}>;

/**
 * What the file of this release has that the kept copy of a dossier never had. What stands there stays as it is, also
 * where the file words it otherwise; what an analyst took out, in whole or in part, is not offered again; and nothing
 * comes that would refer to what is not there.
 */
export function shippedOffer(
  entries: readonly DossierEntry[],
  now: Dossier,
  shipped: Dossier,
): ShippedOffer | undefined {
  const held = everHeld(entries);
  let additions = lists.flatMap((list) =>
    itemsOf(shipped, list).flatMap((item): readonly ShippedAddition[] => {
      const before = held.get(nameOf(list, item.id));
      const fields = before === undefined ? [] : lacking(item, itemsOf(now, list), before);
      if (fields === undefined || (before !== undefined && fields.length === 0)) return [];
      return [{ list, id: item.id, title: titleOf(shipped, list, item.id), fields }];
    }),
  );
  for (;;) {
    if (additions.length === 0) return undefined;
    const after = withAdditions(now, shipped, additions);
    const astray = new Set(
      danglingReferences(after).map(({ path: [list, index] }) => {
        const item = lists.find((each) => each === list);
        return item && typeof index === 'number' ? nameOf(item, itemsOf(after, item)[index]?.id ?? '') : '';
      }),
    );
    if (astray.size === 0) return { change: changeBetween(now, after, 'shipped-added'), additions };
    const left = additions.filter(({ list, id }) => !astray.has(nameOf(list, id)));
    // the fault lies elsewhere: nothing of it can be offered
    if (left.length === additions.length) return undefined;
    additions = left;
  }
}

// What of an item was never said, neither now nor before; nothing of one that an analyst took out.
function lacking(
  item: Item,
  kept: readonly Item[],
  before: ReadonlySet<string>,
): readonly string[] | undefined {
  return kept.some(({ id }) => id === item.id)
    ? Object.keys(item).filter((field) => Reflect.get(item, field) !== undefined && !before.has(field))
    : undefined;
}

/** Every item that a dossier ever had, with whatever was ever said of it. */
function everHeld(entries: readonly DossierEntry[]): ReadonlyMap<string, ReadonlySet<string>> {
  const held = new Map<string, Set<string>>();
  const holds = (list: List, items: readonly Item[] = []) => {
    for (const item of items) {
      const fields = held.get(nameOf(list, item.id)) ?? new Set<string>();
      for (const [field, value] of Object.entries(item)) if (value !== undefined) fields.add(field);
      held.set(nameOf(list, item.id), fields);
    }
  };
  for (const { change } of entries) {
    if (change.kind === 'created') for (const list of lists) holds(list, change.dossier[list]);
    if (change.kind === 'development-added' || change.kind === 'development-changed') {
      holds('developments', [change.development]);
      holds('places', change.newPlaces);
      holds('actors', change.newActors);
      holds('origins', change.newOrigins);
    }
    if (change.kind === 'parts-replaced')
      for (const list of lists) {
        holds(list, change[list]?.replace);
        holds(
          list,
          change[list]?.insert?.map(({ item }) => item),
        );
      }
  }
  return held;
}

function withAdditions(now: Dossier, shipped: Dossier, additions: readonly ShippedAddition[]): Dossier {
  const extended = <T extends Item>(list: List, kept: readonly T[], offered: readonly T[]): T[] => {
    const added = new Map(
      additions.filter((each) => each.list === list).map((each) => [each.id, each.fields]),
    );
    const source = new Map(offered.map((item) => [item.id, item]));
    const filled = kept.map((item) => {
      const from = source.get(item.id);
      const fields = added.get(item.id);
      if (from === undefined || fields === undefined) return item;
      return { ...item, ...Object.fromEntries(fields.map((field) => [field, Reflect.get(from, field)])) };
    });
    return [...filled, ...offered.filter(({ id }) => added.get(id)?.length === 0)];
  };
  const { assumptions } = now;
  const assumed = extended('assumptions', assumptions ?? [], shipped.assumptions ?? []);
  return {
    ...now,
    developments: extended('developments', now.developments, shipped.developments),
    sourceChecks: extended('sourceChecks', now.sourceChecks, shipped.sourceChecks),
    origins: extended('origins', now.origins, shipped.origins),
    places: extended('places', now.places, shipped.places),
    actors: extended('actors', now.actors, shipped.actors),
    indicators: extended('indicators', now.indicators, shipped.indicators),
    ...(assumptions === undefined && assumed.length === 0 ? {} : { assumptions: assumed }),
  };
}

/** What names a thing in a list of things: a source check goes by the development that it looked up. */
function titleOf(shipped: Dossier, list: List, id: string): LocalisedText {
  const found = (item: Item) => item.id === id;
  const fallback = { en: id };
  switch (list) {
    case 'sourceChecks': {
      const check = shipped.sourceChecks.find(found);
      return shipped.developments.find((item) => item.id === check?.development)?.title ?? fallback;
    }
    case 'developments':
      return shipped.developments.find(found)?.title ?? fallback;
    case 'indicators':
    case 'assumptions':
      return shipped[list]?.find(found)?.text ?? fallback;
    case 'origins':
    case 'places':
    case 'actors':
      return shipped[list].find(found)?.name ?? fallback;
  }
}

function itemsOf(dossier: Dossier, list: List): readonly Item[] {
  return dossier[list] ?? [];
}

function nameOf(list: List, id: string): string {
  return `${list}/${id}`;
}
