import type { Development, Dossier } from '@/lib/dossier/schema';
import { sourceName } from '@/lib/dossier/source-name';
import { textIn } from '@/lib/i18n/text';
import type { Tongue } from '@/lib/i18n/tongue';
import type { TimelineItem } from './timeline-items';

/** A lane of the timeline. What has no name of its own (context, no actor, the others) is worded where it is drawn. */
export type Lane = Readonly<{
  /** What its items have in common; `undefined` where they have none of it. */
  key: string | undefined;
  kind: 'scenario' | 'context' | 'named' | 'no-actor' | 'no-place' | 'others';
  name?: string | undefined;
  count: number;
}>;

/** What lanes may stand for, where it is not the scenarios. */
export type LanesBy = 'actor' | 'place' | 'source' | 'grade';

/** More lanes than this no screen can hold: the smallest share one. */
export const mostLanes = 8;
/** No id and no grade is written so. */
const othersKey = '+';

type Lanes = Readonly<{ items: readonly TimelineItem[]; lanes: readonly Lane[] }>;

/** Lanes by scenario, in the dossier's order; a reserved one has a lane once something bears on it; context is last. */
export function scenarioLanes(items: readonly TimelineItem[], { scenarios }: Dossier): Lanes {
  const counts = tally(items);
  return {
    items,
    lanes: [
      ...scenarios
        .filter(({ id, standing }) => standing === 'rated' || counts.has(id))
        .map(({ id }): Lane => ({ key: id, kind: 'scenario', count: counts.get(id) ?? 0 })),
      { key: undefined, kind: 'context', count: counts.get(undefined) ?? 0 },
    ],
  };
}

/**
 * Lanes by the first actor, the first place, who said it, or the grade: the fullest first, grades by their letter; from
 * the eighth on together, what has none last.
 */
export function lanesFor(
  by: LanesBy,
  items: readonly TimelineItem[],
  dossier: Dossier,
  tongue: Tongue,
): Lanes {
  const byId = new Map(dossier.developments.map((each) => [each.id, each]));
  const keyed = items.map((item) => {
    const development = byId.get(item.id);
    return { ...item, lane: development && keyOf(by, development) };
  });
  const counts = tally(keyed);
  const none = counts.get(undefined);
  const keys = [...counts.keys()].filter((key) => key !== undefined);
  const ordered = keys.toSorted((a, b) =>
    by === 'grade' ? (a < b ? -1 : 1) : (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || (a < b ? -1 : 1),
  );
  const room = mostLanes - (none === undefined ? 0 : 1);
  const kept = ordered.length <= room ? ordered : ordered.slice(0, room - 1);
  const others = new Set(ordered.slice(kept.length));
  const together = [...others].reduce((sum, key) => sum + (counts.get(key) ?? 0), 0);
  const nameOf = names(by, dossier, tongue);
  return {
    items: others.size === 0 ? keyed : keyed.map((item) => joined(item, others)),
    lanes: [
      ...kept.map((key): Lane => ({ key, kind: 'named', name: nameOf(key), count: counts.get(key) ?? 0 })),
      ...(others.size === 0 ? [] : [{ key: othersKey, kind: 'others', count: together } satisfies Lane]),
      ...(none === undefined
        ? []
        : [{ key: undefined, kind: by === 'place' ? 'no-place' : 'no-actor', count: none } satisfies Lane]),
    ],
  };
}

function joined(item: TimelineItem, others: ReadonlySet<string>): TimelineItem {
  return item.lane !== undefined && others.has(item.lane) ? { ...item, lane: othersKey } : item;
}

function tally(items: readonly TimelineItem[]): ReadonlyMap<string | undefined, number> {
  const counts = new Map<string | undefined, number>();
  for (const { lane } of items) counts.set(lane, (counts.get(lane) ?? 0) + 1);
  return counts;
}

function keyOf(by: LanesBy, development: Development): string | undefined {
  switch (by) {
    case 'actor':
      return development.actors[0];
    case 'place':
      return development.places[0]?.place;
    case 'source':
      return sourceName(development);
    case 'grade':
      return development.grade;
  }
}

function names(by: LanesBy, dossier: Dossier, tongue: Tongue): (key: string) => string {
  const named = new Map<string, string>(
    by === 'source'
      ? dossier.developments.map((each) => [sourceName(each), textIn(tongue, each.attribution.said).text])
      : by === 'grade'
        ? []
        : dossier[by === 'actor' ? 'actors' : 'places'].map(({ id, name }) => [
            id,
            textIn(tongue, name).text,
          ]),
  );
  return (key) => named.get(key) ?? key;
}
