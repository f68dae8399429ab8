import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day } from '@/lib/time/day';
import { dayNumber, isoDateOf } from '@/lib/time/day-number';
import { frameOf } from './frame';
import { daysByKey, pinDay, pinX } from './pin-day';
import { timeScale } from './time-scale';
import { wholeAxis } from './viewport';

const [from, to] = [dayNumber(day('2016-06-01')), dayNumber(day('2016-11-15'))];
const scale = timeScale({ from, to, marks: [from, to] });
const grounds = fc
  .boolean()
  .map((rightToLeft) => ({ frame: frameOf(1_000, rightToLeft), scale, viewport: wholeAxis }));

const bare = { shiftKey: false, ctrlKey: false, metaKey: false, altKey: false };
const pressed = (key: string) => ({ ...bare, key });

describe('a pin', () => {
  it('put down where a day stands is that day, whichever way time runs', () => {
    fc.assert(
      fc.property(grounds, fc.integer({ min: from, max: to }), (ground, number) => {
        const on = isoDateOf(number);
        expect(pinDay(ground, pinX(ground, on))).toBe(on);
      }),
    );
  });

  it('may be taken past the end as far as it is allowed, and never before the start', () => {
    fc.assert(
      fc.property(grounds, (ground) => {
        const { frame } = ground;
        const towards = frame.rightToLeft ? -1 : 1;
        const end = pinX(ground, isoDateOf(to));
        expect(pinDay(ground, end + 500 * towards)).toBe('2016-11-15');
        expect(pinDay(ground, end + 500 * towards, frame.side) > '2016-11-15').toBe(true);
        expect(pinDay(ground, end - 5_000 * towards)).toBe('2016-05-31');
      }),
    );
  });

  it('is moved by the arrows in the direction they point, and by a week with a page', () => {
    expect([daysByKey(pressed('ArrowRight'), false), daysByKey(pressed('ArrowRight'), true)]).toEqual([
      1, -1,
    ]);
    expect([daysByKey(pressed('ArrowLeft'), false), daysByKey(pressed('ArrowLeft'), true)]).toEqual([-1, 1]);
    expect([daysByKey(pressed('PageUp'), true), daysByKey(pressed('PageDown'), true)]).toEqual([7, -7]);
    expect(daysByKey(pressed('a'), false)).toBeUndefined();
  });
});
