import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyScale, anyScaleWish, now } from './arbitraries';
import { dayAt, shareOf, timeScale } from './time-scale';

const share = fc.double({ min: 0, max: 1, noNaN: true });

describe('the time scale', () => {
  it('fills the axis from 0 to 1 without gaps', () => {
    fc.assert(
      fc.property(anyScaleWish, (wish) => {
        const { segments } = timeScale(wish);
        expect(segments[0]).toMatchObject({ from: wish.from, start: 0 });
        expect(segments.at(-1)?.to).toBe(wish.to + 1);
        expect(segments.at(-1)?.end).toBeCloseTo(1, 10);
        segments.slice(1).forEach((segment, index) => {
          expect(segment.from).toBe(segments[index]?.to);
          expect(segment.start).toBe(segments[index]?.end);
        });
      }),
    );
  });

  it('turns a share into a day and back', () => {
    fc.assert(
      fc.property(anyScale, share, (scale, at) => {
        expect(shareOf(scale, dayAt(scale, at))).toBeCloseTo(at, 8);
      }),
    );
  });

  it('turns a day into a share and back, beyond the ends too', () => {
    fc.assert(
      fc.property(anyScale, fc.integer({ min: -16_000, max: 500 }), (scale, offset) => {
        expect(dayAt(scale, shareOf(scale, now + offset))).toBeCloseTo(now + offset, 4);
      }),
    );
  });

  it('never lets a later day stand before an earlier one', () => {
    fc.assert(
      fc.property(anyScale, fc.nat(16_000), fc.integer({ min: 1, max: 900 }), (scale, back, days) => {
        expect(shareOf(scale, now - back + days)).toBeGreaterThan(shareOf(scale, now - back));
      }),
    );
  });

  it('folds only days on which nothing is marked, and never the ends', () => {
    fc.assert(
      fc.property(anyScaleWish, (wish) => {
        const { segments } = timeScale(wish);
        for (const { from, to } of segments.filter(({ folded }) => folded)) {
          expect(wish.marks.filter((mark) => mark >= from && mark < to)).toEqual([]);
          expect(to - from).toBeGreaterThanOrEqual(150);
        }
        expect(segments[0]?.folded).toBe(false);
        expect(segments.at(-1)?.folded).toBe(false);
      }),
    );
  });

  it('gives later days at least as much room where it widens, and every day the same where it does not', () => {
    fc.assert(
      fc.property(anyScaleWish, (wish) => {
        const { segments, uneven } = timeScale(wish);
        const paces = segments
          .filter(({ folded }) => !folded)
          .map(({ from, to, start, end }) => (end - start) / (to - from));
        paces.slice(1).forEach((pace, index) => {
          expect(pace).toBeGreaterThanOrEqual((paces[index] ?? 0) * (1 - 1e-9));
        });
        const [least, most] = [Math.min(...paces), Math.max(...paces)];
        if (!uneven) expect(most / least).toBeCloseTo(1, 6);
        if (wish.widenTowards === undefined) expect(uneven).toBe(false);
      }),
    );
  });

  it('takes two folds apart where one day between them is marked', () => {
    const { segments } = timeScale({ from: 0, to: 1_999, marks: [0, 100, 900, 1_700, 1_999] });
    expect(segments.map(({ from, to, folded }) => [from, to, folded])).toEqual([
      [0, 101, false],
      [101, 900, true],
      [900, 901, false],
      [901, 1_700, true],
      [1_700, 2_000, false],
    ]);
  });

  it('gives the last month seven times the room of a day long before', () => {
    const scale = timeScale({ from: 0, to: 400, marks: [], widenTowards: 400 });
    const room = (day: number) => shareOf(scale, day + 1) - shareOf(scale, day);
    expect(room(399) / room(0)).toBeCloseTo(7, 9);
    expect(room(320) / room(0)).toBeCloseTo(2.6, 9);
  });
});
