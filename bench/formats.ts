import { dayNumber } from '@/lib/time/day-number';
import { asOfOn, type Fact, scenarios } from './generator';

const lanes: readonly (string | undefined)[] = [...scenarios.map(({ id }) => id), undefined];
const openDays = 10;

/** A development as the formats of others can say it: its title, its lane, two ends as day numbers; none without a date. */
export type Span = Readonly<{ id: string; title: string; lane: number; from: number; to: number }>;

/** The ends of everything that has a date. None of the others can say "before", "around" or "either … or". */
export function spansOf(facts: readonly Fact[]): readonly Span[] {
  return facts.flatMap(({ id, title, lane, window }) => {
    if (window === undefined) return [];
    const now = dayNumber(asOfOn);
    const latest = window.latest === undefined ? undefined : dayNumber(window.latest);
    const from = window.earliest === undefined ? (latest ?? now) - openDays : dayNumber(window.earliest);
    const open = window.kind === 'process' ? now : from + openDays;
    return [{ id, title: title.en, lane: lanes.indexOf(lane), from, to: (latest ?? open) + 1 }];
  });
}

/** The names of the lanes in the order of `Span.lane`. */
export const laneNames = [...scenarios.map(({ name }) => name.en), 'Context'];

export const millisecondsPerDay = 86_400_000;
