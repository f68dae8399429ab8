import { dateShape } from '@/lib/time/date-shape';
import { isoDateOf } from '@/lib/time/day-number';
import type { Window } from '@/lib/time/window';
import type { TimelineItem } from './timeline-items';

const words = ['convoy', 'seized', 'border', 'cell', 'strike', 'camp', 'cache', 'denial', 'ضبط', 'أسلحة'];

/** For tests: items of every shape in bursts over the ten years before a day number, the same for the same seed. */
export function manyItems(now: number, seed: number, count: number): readonly TimelineItem[] {
  const random = chance(seed);
  const below = (most: number) => Math.floor(random() * most);
  const bursts = Array.from({ length: 12 }, () => now - 60 - below(3_600));
  return Array.from({ length: count }, (_, place) => {
    const burst = bursts[below(bursts.length)] ?? now;
    const from = random() < 0.7 ? burst + below(30) : now - 40 - below(3_600);
    const window = windowOf(below(11), Math.min(from, now - 31), below(200));
    const lane = ['W', 'W', 'N', 'S', undefined][below(5)];
    const on = isoDateOf(now);
    return {
      ...{ id: `E${place}`, lang: 'en', scenario: lane, lane, against: random() < 0.2 },
      title: Array.from({ length: 2 + below(5) }, () => words[below(words.length)]).join(' '),
      // some alike, so that ties are tied
      strength: below(20) / 10,
      ...{ shape: dateShape(window), window, dashed: false, tether: undefined, origin: undefined },
      known: { kind: 'instant', earliest: on, latest: on, qualifier: 'exact', precision: 'day' },
      grade: 'B2',
    };
  });
}

function windowOf(kind: number, from: number, length: number): Window | undefined {
  const on = (days: number) => isoDateOf(from + days);
  const instant = { kind: 'instant', qualifier: 'exact', precision: 'range' } as const;
  const process = { ...instant, kind: 'process' } as const;
  switch (kind) {
    case 0:
      return { ...instant, earliest: on(0), latest: on(1 + (length % 25)) };
    case 1:
      return { ...instant, qualifier: 'approximate', earliest: on(0), latest: on(12) };
    case 2:
      return {
        ...process,
        earliest: on(0),
        latestStart: on(5),
        earliestEnd: on(20),
        latest: on(20 + length),
      };
    case 3:
      return length < 40
        ? { ...process, earliest: on(0), latestStart: on(5) }
        : { ...instant, latest: on(0) };
    case 4:
      return { ...instant, earliest: on(0) };
    case 5:
      return { ...instant, earliest: on(0), latest: on(7), alternatives: [on(0), on(7)] };
    case 6:
      return length < 60 ? undefined : { ...instant, earliest: on(0), latest: on(0) };
    default:
      return { ...instant, earliest: on(0), latest: on(0) };
  }
}

/** A linear congruential sequence, its multiplier that of Numerical Recipes. */
function chance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
