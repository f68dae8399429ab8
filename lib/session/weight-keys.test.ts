import { describe, expect, it } from 'vitest';
import { weightKey } from './weight-keys';

const by = (key: string, rtl: boolean, shiftKey = false) => {
  const action = weightKey('W', { key, shiftKey }, rtl);
  return action?.type === 'step' ? action.by : undefined;
};

describe('the keys of a weight', () => {
  it('turn with the track: the arrow that points to its far end means more', () => {
    expect([by('ArrowRight', false), by('ArrowLeft', false)]).toEqual([1, -1]);
    expect([by('ArrowRight', true), by('ArrowLeft', true)]).toEqual([-1, 1]);
  });

  it('mean more upwards and less downwards in both directions, five with Shift', () => {
    for (const rtl of [false, true]) {
      expect([by('ArrowUp', rtl), by('ArrowDown', rtl)]).toEqual([1, -1]);
      expect([by('ArrowUp', rtl, true), by('ArrowDown', rtl, true)]).toEqual([5, -5]);
    }
    expect(by('ArrowLeft', true, true)).toBe(5);
  });

  it('jump to the ends, take back and leave every other key alone', () => {
    expect(weightKey('W', { key: 'Home', shiftKey: false }, false)).toEqual({
      type: 'jump',
      id: 'W',
      to: 'least',
    });
    expect(weightKey('W', { key: 'End', shiftKey: false }, true)).toEqual({
      type: 'jump',
      id: 'W',
      to: 'most',
    });
    expect(weightKey('W', { key: 'Escape', shiftKey: false }, false)).toEqual({ type: 'cancel' });
    expect(weightKey('W', { key: 'Tab', shiftKey: false }, false)).toBeUndefined();
  });
});
