import { describe, expect, it } from 'vitest';
import { recordedAt } from './recorded-at';

describe('the moment something was saved', () => {
  it('is given to the minute, in the clock’s own zone, with Latin digits', () => {
    expect(recordedAt('en', '2026-11-22T16:05:59.000Z')).toBe('22 Nov 2026, 16:05 UTC');
    expect(recordedAt('ar', '2026-11-22T16:05:59.000Z')).toBe('22 نوفمبر 2026، 16:05 UTC');
  });

  it('is refused where there is no day in it', () => {
    expect(() => recordedAt('en', 'yesterday')).toThrow('not an instant');
  });
});
