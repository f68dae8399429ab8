import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Key } from './chord';
import { arrowStep, movedBy } from './timeline-keys';
import { wholeAxis, zoomed } from './viewport';

const bare = { shiftKey: false, ctrlKey: false, metaKey: false, altKey: false };
const pressed = (key: string, held: Partial<Key> = {}): Key => ({ ...bare, key, ...held });
const arrows = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'];
const frames = fc.boolean().map((rightToLeft) => ({ rightToLeft }));
const close = zoomed(wholeAxis, 4);

describe('keys on the timeline', () => {
  it('leave to the browser whatever is pressed with Ctrl, Alt or the command key', () => {
    const chords = fc
      .record({ ctrlKey: fc.boolean(), metaKey: fc.boolean(), altKey: fc.boolean(), shiftKey: fc.boolean() })
      .filter(({ ctrlKey, metaKey, altKey }) => ctrlKey || metaKey || altKey);
    fc.assert(
      fc.property(fc.constantFrom('+', '-', '=', '0', ...arrows), chords, frames, (key, held, frame) => {
        expect(movedBy(pressed(key, held), close, frame, 64)).toBeUndefined();
        expect(arrowStep(pressed(key, held), frame)).toBeUndefined();
      }),
    );
  });

  it('walk the way they point: right is later, and earlier where time runs to the left', () => {
    expect(arrowStep(pressed('ArrowRight'), { rightToLeft: false })).toBe(1);
    expect(arrowStep(pressed('ArrowRight'), { rightToLeft: true })).toBe(-1);
    expect(arrowStep(pressed('ArrowDown'), { rightToLeft: true })).toBe(1);
    expect(arrowStep(pressed('a'), { rightToLeft: false })).toBeUndefined();
  });

  it('move the view with Shift, and an arrow alone does not', () => {
    const right = movedBy(pressed('ArrowRight', { shiftKey: true }), close, { rightToLeft: false }, 64);
    expect(right?.pan).toBeCloseTo(close.pan + 0.05, 12);
    expect(movedBy(pressed('ArrowRight'), close, { rightToLeft: false }, 64)).toBeUndefined();
    expect(movedBy(pressed('0'), close, { rightToLeft: false }, 64)).toEqual(wholeAxis);
  });
});
