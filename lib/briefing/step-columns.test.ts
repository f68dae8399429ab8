import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day } from '@/lib/dossier/sample-dossier';
import { columnHeight, datedColumns, stepLine } from './step-columns';

describe('stepLine', () => {
  it('is level inside a column and rises between two', () => {
    const frame = { columns: 2, width: 100, height: 50, most: 100, rightToLeft: false };
    expect(stepLine([0, 100], frame)).toBe('M0 50L50 50L50 0L100 0');
  });

  it('runs from the right in a right-to-left page', () => {
    const frame = { columns: 2, width: 100, height: 50, most: 100, rightToLeft: true };
    expect(stepLine([0, 100], frame)).toBe('M100 50L50 50L50 0L0 0');
  });

  it('stays inside the frame for every value that fits', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100 }), (value) => {
        const y = columnHeight(value, { height: 300, most: 100 });
        expect(y).toBeGreaterThanOrEqual(0);
        expect(y).toBeLessThanOrEqual(300);
      }),
    );
  });
});

describe('datedColumns', () => {
  it('dates the first column of a day, where the date before leaves room', () => {
    const days = [undefined, '2016-11-01', '2016-11-01', '2016-11-05', '2016-11-09', '2016-11-10'];
    const timeline = days.map((text) => ({
      kind: 'developments' as const,
      developments: [],
      points: {},
      ...(text === undefined ? {} : { knownOn: day(text) }),
    }));
    expect(datedColumns(timeline, 1)).toEqual([1, 3, 4, 5]);
    expect(datedColumns(timeline, 2)).toEqual([1, 3, 5]);
  });
});
