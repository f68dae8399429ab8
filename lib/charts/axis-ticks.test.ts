import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day } from '@/lib/time/day';
import { dayNumber } from '@/lib/time/day-number';
import { anyScale, anyScaleWish, anyViewport, now } from './arbitraries';
import { axisTicks, labelRoom } from './axis-ticks';
import { timeScale } from './time-scale';
import { along, daysInView, panned, wholeAxis } from './viewport';

const width = 800;

describe('the ticks of the axis', () => {
  it('stand on their days, in view, and never inside a fold', () => {
    fc.assert(
      fc.property(anyScale, anyViewport, (scale, viewport) => {
        const { from, to } = daysInView(scale, viewport);
        for (const tick of axisTicks(scale, viewport, width, from, to)) {
          const on = dayNumber(tick.on);
          expect(on).toBeGreaterThanOrEqual(from);
          expect(on).toBeLessThanOrEqual(to);
          expect(tick.at).toBe(along(scale, viewport, width, on));
          expect(scale.segments.some((s) => s.folded && s.from <= on && on < s.to)).toBe(false);
        }
      }),
    );
  });

  it('have room for their labels', () => {
    fc.assert(
      fc.property(anyScale, anyViewport, (scale, viewport) => {
        const { from, to } = daysInView(scale, viewport);
        const labelled = axisTicks(scale, viewport, width, from, to)
          .filter(({ label, unit }) => label && unit !== 'year')
          .toSorted((a, b) => a.at - b.at);
        labelled.slice(1).forEach((tick, index) => {
          const before = labelled[index];
          if (before === undefined) return;
          const room = before.unit === 'month' ? labelRoom.month : labelRoom.day;
          expect(tick.at - before.at).toBeGreaterThanOrEqual(room - 1e-6);
        });
      }),
    );
  });

  it('have room between years on an even axis', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60_000 }), anyViewport, (length, viewport) => {
        const scale = timeScale({ from: now - length, to: now, marks: [] });
        const years = axisTicks(scale, viewport, width, now - length, now).filter(
          ({ unit }) => unit === 'year',
        );
        years.slice(1).forEach((tick, index) => {
          expect(tick.at - (years[index]?.at ?? 0)).toBeGreaterThanOrEqual(labelRoom.year - 1);
        });
      }),
    );
  });

  it('keep the names of the months they have while the view pans', () => {
    fc.assert(
      fc.property(
        anyScaleWish,
        anyViewport,
        fc.double({ min: -1, max: 1, noNaN: true }),
        (wish, viewport, by) => {
          const scale = timeScale(wish);
          const named = (view: typeof viewport) => {
            const { from, to } = daysInView(scale, view);
            return axisTicks(scale, view, width, from, to).filter(
              ({ unit, label }) => unit === 'month' && label,
            );
          };
          const moved = panned(viewport, by);
          const both = daysInView(scale, moved);
          const still = named(viewport).filter(
            ({ on }) => dayNumber(on) >= both.from && dayNumber(on) <= both.to,
          );
          const there = new Set(named(moved).map(({ on }) => on));
          expect(still.filter(({ on }) => !there.has(on))).toEqual([]);
        },
      ),
    );
  });

  it('name every month of a quarter and the year where it begins', () => {
    const [from, to] = [dayNumber(day('2015-12-01')), dayNumber(day('2016-02-29'))];
    const scale = timeScale({ from, to, marks: [] });
    const ticks = axisTicks(scale, wholeAxis, width, from, to);
    expect(ticks.filter(({ unit }) => unit === 'year').map(({ on }) => on)).toEqual(['2016-01-01']);
    expect(ticks.filter(({ unit, label }) => unit === 'month' && label).map(({ on }) => on)).toEqual([
      '2015-12-01',
      '2016-01-01',
      '2016-02-01',
    ]);
    expect(
      ticks.filter(({ on, unit, label }) => unit === 'day' && label && on < '2016-01-01').map(({ on }) => on),
    ).toEqual(['2015-12-08', '2015-12-15', '2015-12-22', '2015-12-29']);
  });
});
