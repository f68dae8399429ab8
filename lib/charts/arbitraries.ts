import * as fc from 'fast-check';
import { anyWindow } from '@/lib/time/arbitraries';
import { dateShape } from '@/lib/time/date-shape';
import { day } from '@/lib/time/day';
import { dayNumber, isoDateOf } from '@/lib/time/day-number';
import type { Window } from '@/lib/time/window';
import { type TimeScale, timeScale } from './time-scale';
import type { TimelineItem } from './timeline-items';
import type { Viewport } from './viewport';

/** For tests: the day on which every generated axis ends. */
export const now = dayNumber(day('2016-11-15'));

type Wish = Parameters<typeof timeScale>[0];
/** Axes of one day to forty years with marks close together and far apart, even and widened. */
export const anyScaleWish: fc.Arbitrary<Wish> = fc
  .record({
    length: fc.oneof(fc.nat(400), fc.nat(15_000)),
    gaps: fc.array(fc.oneof(fc.nat(20), fc.nat(5_000)), { maxLength: 12 }),
    widened: fc.boolean(),
  })
  .map(({ length, gaps, widened }) => {
    const from = now - length;
    let last = from;
    const marks = gaps.map((gap) => {
      last += gap;
      return last;
    });
    return { from, to: now, marks, widenTowards: widened ? now : undefined };
  });
export const anyScale: fc.Arbitrary<TimeScale> = anyScaleWish.map(timeScale);

export const anyViewport: fc.Arbitrary<Viewport> = fc
  .tuple(fc.double({ min: 0, max: 6, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([octaves, share]) => {
    const zoom = 2 ** octaves;
    return { zoom, pan: share * (1 - 1 / zoom) };
  });

const title = fc.oneof(
  fc.stringMatching(/^[A-Z][a-z]{1,8}( [a-z]{1,9}){0,5}$/),
  fc.constantFrom('ضبط أسلحة', 'بدء الغارات الأمريكية على سرت', 'هجوم'),
);

/** The same window, moved into the four years before `now`: as far apart as a dossier's own dates. */
function near(window: Window): Window {
  const moved = (on: Window['earliest']) =>
    on && isoDateOf(now - 1_400 + (((dayNumber(on) % 1_401) + 1_401) % 1_401));
  const days = [window.earliest, window.latestStart, window.earliestEnd, window.latest].map(moved);
  const inOrder = days.filter((on) => on !== undefined).toSorted();
  const next = (was: unknown) => (was === undefined ? undefined : inOrder.shift());
  const near: Window = {
    ...window,
    earliest: next(window.earliest),
    latestStart: next(window.latestStart),
    earliestEnd: next(window.earliestEnd),
    latest: next(window.latest),
  };
  return window.alternatives === undefined
    ? near
    : { ...near, alternatives: [near.earliest, near.latest].filter((on) => on !== undefined) };
}

const item = fc.record({
  title,
  window: fc.option(anyWindow.map(near), { nil: undefined, freq: 8 }),
  lane: fc.constantFrom('W', 'N', undefined),
  against: fc.boolean(),
  strength: fc.double({ min: 0, max: 3, noNaN: true }),
});

/** Items of every shape on the axis that ends with `now`, some undated, their ids in order. */
export function anyItems(maxLength: number): fc.Arbitrary<readonly TimelineItem[]> {
  return fc.array(item, { maxLength }).map((all) =>
    all.map((each, index) => ({
      ...each,
      scenario: each.lane,
      id: `E${index}`,
      lang: 'en',
      shape: dateShape(each.window),
      known: {
        kind: 'instant',
        earliest: isoDateOf(now),
        latest: isoDateOf(now),
        qualifier: 'exact',
        precision: 'day',
      },
      dashed: false,
      tether: undefined,
      origin: undefined,
      grade: 'B2',
    })),
  );
}
