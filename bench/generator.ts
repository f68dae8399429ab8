import type { TimelineItem } from '@/lib/charts/timeline-items';
import type { Locale } from '@/lib/i18n/locales';
import { seededRandom } from '@/lib/inference/seeded-random';
import type { IsoDate } from '@/lib/time/civil-date';
import { dateShape } from '@/lib/time/date-shape';
import { day } from '@/lib/time/day';
import { dayNumber, isoDateOf } from '@/lib/time/day-number';
import type { Window } from '@/lib/time/window';
import { bursts } from './bursts';
import { generatedKind, generatedWindow } from './generated-window';
import { actors, deeds, places, titleOf } from './titles';

/** One development as made up for measuring; every candidate is fed from the same ones. */
export type Fact = Readonly<{
  id: string;
  title: Readonly<Record<Locale, string>>;
  actor: number;
  place: number;
  source: number;
  lane: string | undefined;
  against: boolean;
  strength: number;
  window: Window | undefined;
  known: Window;
  dashed: boolean;
  tether: string | undefined;
  origin: string | undefined;
  grade: string;
}>;

/** The scenarios as a dossier would hold them; a fifth lane is context. */
export const scenarios = [
  { id: 'W', name: { en: 'West', ar: 'الغرب' } },
  { id: 'N', name: { en: 'North', ar: 'الشمال' } },
  { id: 'S', name: { en: 'South', ar: 'الجنوب' } },
  { id: 'O', name: { en: 'Other', ar: 'وجهة أخرى' } },
] as const;

const years = { from: dayNumber(day('2007-01-01')), to: dayNumber(day('2016-11-01')), quiet: [2, 5] };
export const asOfOn: IsoDate = day('2016-11-15');
const laneShares = [0.34, 0.2, 0.16, 0.08] as const;
const sources = 24;

/** That many made-up developments, always the same for the same seed. */
export function generatedFacts(count: number, seed = 2016): readonly Fact[] {
  const random = seededRandom(seed);
  const dayOf = bursts(random, count, years);
  const pick = (length: number) => Math.floor(random() ** 1.7 * length);
  const facts: Fact[] = [];
  for (let index = 0; index < count; index++) {
    const [actor, place, source] = [pick(actors.length), pick(places.length), pick(sources)];
    const kind = index === 0 ? 'day' : generatedKind(random);
    const lead = facts[Math.floor(random() * index)];
    const hangsOn = kind === 'relative' && lead?.window?.latest !== undefined ? lead : undefined;
    const began = hangsOn?.window?.latest === undefined ? dayOf() : dayNumber(hangsOn.window.latest);
    const window = generatedWindow(kind, began, dayNumber(asOfOn), random);
    facts.push({
      id: `E${index + 1}`,
      title: titleOf(at(actors, actor), at(deeds, Math.floor(random() * deeds.length)), at(places, place)),
      ...{ actor, place, source, window },
      ...bearing(random),
      known: known(window, began, random),
      dashed: random() < 0.2,
      tether: hangsOn?.id,
      origin: random() < 0.15 ? `origin-${source}` : undefined,
      grade: `${at([...'AABBBBCCCDDEF'], Math.floor(random() * 13))}${1 + Math.floor(random() * 6)}`,
    });
  }
  return facts;
}

/** What Masar's timeline draws of them. */
export function timelineItemsOf(facts: readonly Fact[], locale: Locale): readonly TimelineItem[] {
  return facts.map(({ title, actor: _, place: __, source: ___, ...fact }) => ({
    ...fact,
    scenario: fact.lane,
    title: title[locale],
    lang: locale,
    shape: dateShape(fact.window),
  }));
}

function bearing(random: () => number): Pick<Fact, 'lane' | 'against' | 'strength'> {
  let left = random();
  const index = laneShares.findIndex((share) => {
    left -= share;
    return left < 0;
  });
  const lane = scenarios[index]?.id;
  if (lane === undefined) return { lane, against: false, strength: 0 };
  return { lane, against: random() < 0.3, strength: -Math.log(1 - random()) / 2 };
}

/** Became known some days after it happened, most of it soon. */
function known(window: Window | undefined, began: number, random: () => number): Window {
  const happened = window?.latest ?? window?.earliest;
  const from = happened === undefined ? began : dayNumber(happened);
  const on = isoDateOf(Math.min(dayNumber(asOfOn), from + Math.floor(random() ** 4 * 90)));
  return { kind: 'instant', earliest: on, latest: on, qualifier: 'exact', precision: 'day' };
}

function at<T>(list: readonly T[], index: number): T {
  const found = list[index];
  if (found === undefined) throw new RangeError(`nothing at ${index} of ${list.length}`);
  return found;
}
